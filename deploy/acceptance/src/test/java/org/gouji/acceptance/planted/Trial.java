package org.gouji.acceptance.planted;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gouji.acceptance.client.Answer;
import org.gouji.acceptance.client.Auditor;
import org.gouji.acceptance.client.Portal;
import org.gouji.acceptance.client.Submission;
import org.gouji.acceptance.document.Layout;
import org.gouji.acceptance.environment.Component;
import org.gouji.acceptance.environment.Stack;

/** Files documents, many at a time, and reads what came of them. */
final class Trial {
  private static final int AT_A_TIME = 8;

  private final Portal portal;
  private final Auditor auditor;

  Trial(Stack stack) {
    this.portal = Portal.named(stack, "planted-portal");
    this.auditor = Auditor.of(stack);
  }

  /**
   * A document to be filed.
   *
   * @param report what it says
   * @param layout how it is set
   * @param metadata what the portal states
   */
  record Document(Report report, Layout layout, Map<String, String> metadata) {
    byte[] bytes() {
      return layout.bytes(report.draft());
    }
  }

  /** Files all documents and returns what came of each, in order. */
  List<Verdict> hear(List<Document> documents) {
    ExecutorService executor = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      List<Future<String>> filed = new ArrayList<>();
      documents.forEach(document -> filed.add(executor.submit(() -> file(document))));
      List<Future<Verdict>> verdicts = new ArrayList<>();
      for (int i = 0; i < documents.size(); i++) {
        Document document = documents.get(i);
        String submissionId = filed.get(i).get();
        verdicts.add(executor.submit(() -> verdict(document, submissionId)));
      }
      List<Verdict> all = new ArrayList<>();
      for (Future<Verdict> verdict : verdicts) {
        all.add(verdict.get());
      }
      return all;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      executor.shutdownNow();
    }
  }

  private String file(Document document) {
    return Portal.accepted(
        portal.user().submit(document.bytes(), document.layout().mediaType(), document.metadata()));
  }

  private Verdict verdict(Document document, String submissionId) {
    Submission submission = portal.settled(submissionId);
    List<JsonNode> alerts = new ArrayList<>();
    if (submission.status().equals("VALIDATED")) {
      Answer answer =
          auditor.user().get(Component.VALIDATE, "/v1/validations/" + submission.reportId());
      answer.json().get("alerts").forEach(alerts::add);
    }
    return new Verdict(document, submission.status(), alerts);
  }
}
