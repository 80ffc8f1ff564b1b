package org.gouji.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gouji.acceptance.client.Answer;
import org.gouji.acceptance.client.Auditor;
import org.gouji.acceptance.client.Gouji;
import org.gouji.acceptance.client.Portal;
import org.gouji.acceptance.client.Submission;
import org.gouji.acceptance.document.Archive;
import org.gouji.acceptance.document.ReportDocument;
import org.gouji.acceptance.document.ReportDocuments;
import org.gouji.acceptance.environment.OnStack;
import org.gouji.acceptance.environment.Role;
import org.gouji.acceptance.environment.Stack;
import org.gouji.ingest.contract.SubmissionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of many documents that are sent at once. */
@OnStack
class BatchIT {
  private static final String ZIP = "application/zip";
  private static final byte[] FILM = {0, 0, 0, 16, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm'};

  private final Stack stack;
  private final Portal portal;
  private final Auditor auditor;
  private final ReportDocuments documents = new ReportDocuments(53);

  BatchIT(Stack stack) {
    this.stack = stack;
    this.portal = Portal.named(stack, "batch-portal");
    this.auditor = Auditor.of(stack);
  }

  @Test
  void answersForEachDocumentInOrderAndLetsNoneSinkTheRest() {
    // given
    ReportDocument first = documents.clean(2023);
    ReportDocument last = documents.clean(2023);
    byte[] archive =
        Archive.inUtf8()
            .with("年报/", new byte[0])
            .with("年报/末.txt", last.bytes())
            .with("__MACOSX/年报/._末.txt", FILM)
            .with("录像.mp4", FILM)
            .with("空.txt", new byte[0])
            .with("炸弹.txt", new byte[8 * 1024 * 1024])
            .with("过大.txt", new byte[15 * 1024 * 1024 + 1])
            .with("里层.zip", Archive.inUtf8().with("a.txt", first.bytes()).bytes())
            .with("年报/.DS_Store", FILM)
            .with("../../首.txt", first.bytes())
            .with("又一份.txt", last.bytes())
            .bytes();

    // when
    Answer answer = portal.user().submitBatch(archive, ZIP, Map.of("year", "2023"));

    // then
    assertThat(answer.status()).isEqualTo(200);
    assertThat(results(answer))
        .containsExactly(
            "年报/末.txt 202",
            "录像.mp4 415 urn:gouji:problem:unsupported-type",
            "空.txt 400 urn:gouji:problem:empty-document",
            "炸弹.txt 413 urn:gouji:problem:document-too-large",
            "过大.txt 413 urn:gouji:problem:document-too-large",
            "里层.zip 415 urn:gouji:problem:unsupported-type",
            "../../首.txt 202",
            "又一份.txt 202");
    JsonNode items = answer.json().get("items");
    assertThat(items.at("/0/sha256").asText()).isEqualTo(SubmissionId.sha256(last.bytes()));
    assertThat(items.at("/5/problem/detail").asText()).contains("is not opened");
    assertThat(settled(items, 0).status()).isEqualTo("VALIDATED");
    assertThat(settled(items, 0).receipt().get("filename").asText()).isEqualTo("末.txt");
    assertThat(settled(items, 6).receipt().get("filename").asText()).isEqualTo("首.txt");
    assertThat(settled(items, 6).receipt().at("/stated/year").asInt()).isEqualTo(2023);
    assertThat(auditor.report(settled(items, 6).reportId()).at("/agency/name").asText())
        .isEqualTo(first.agency());
  }

  @Test
  void knowsDocumentsThatItHasTakenBefore() {
    // given
    byte[] archive =
        Archive.inUtf8()
            .with("甲.txt", documents.clean(2022).bytes())
            .with("乙.txt", documents.clean(2022).bytes())
            .bytes();
    Answer first = portal.user().submitBatch(archive, ZIP, Map.of());

    // when
    Answer second = portal.user().submitBatch(archive, "application/octet-stream", Map.of());

    // then
    assertThat(results(first)).containsExactly("甲.txt 202", "乙.txt 202");
    assertThat(results(second)).containsExactly("甲.txt 200", "乙.txt 200");
    assertThat(second.json().at("/items/1/duplicate").asBoolean()).isTrue();
    assertThat(second.json().at("/items/1/submissionId"))
        .isEqualTo(first.json().at("/items/1/submissionId"));
  }

  @Test
  void readsNamesThatChineseWindowsWrote() {
    // when
    Answer answer =
        portal
            .user()
            .submitBatch(
                Archive.inGbk().with("松岚县/年度报告.txt", documents.clean(2024).bytes()).bytes(),
                ZIP,
                Map.of());

    // then
    assertThat(results(answer)).containsExactly("松岚县/年度报告.txt 202");
    assertThat(settled(answer.json().get("items"), 0).receipt().get("filename").asText())
        .isEqualTo("年度报告.txt");
  }

  @Test
  void takesAFormWithManyFiles() {
    // given
    ReportDocument report = documents.clean(2021);
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    part(form, "name=\"file\"; filename=\"甲.txt\"", report.bytes());
    part(form, "name=\"file\"; filename=\"乙.mp4\"", FILM);
    part(form, "name=\"divisionCode\"", "659006".getBytes(StandardCharsets.UTF_8));
    form.writeBytes("--frontier--\r\n".getBytes(StandardCharsets.UTF_8));

    // when
    Answer answer =
        portal
            .user()
            .submitBatch(form.toByteArray(), "multipart/form-data; boundary=frontier", Map.of());

    // then
    assertThat(results(answer))
        .containsExactly("甲.txt 202", "乙.mp4 415 urn:gouji:problem:unsupported-type");
    assertThat(settled(answer.json().get("items"), 0).receipt().at("/stated/divisionCode").asText())
        .isEqualTo("659006");
  }

  @ParameterizedTest
  @CsvSource({
    "an empty archive, application/zip, 400, empty-document",
    "no archive, application/zip, 400, malformed-request",
    "too many, application/zip, 413, batch-too-large",
    "an empty archive, text/plain, 415, unsupported-type"
  })
  void refusesABatchThatIsNone(String batch, String mediaType, int status, String problem) {
    // given
    byte[] body =
        switch (batch) {
          case "an empty archive" -> Archive.inUtf8().bytes();
          case "no archive" -> documents.clean(2023).bytes();
          default -> thousandAndOne();
        };

    // when
    Answer answer = portal.user().submitBatch(body, mediaType, Map.of());

    // then
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().get("type").asText()).isEqualTo("urn:gouji:problem:" + problem);
  }

  @Test
  void pointsToItselfWhereAnArchiveIsSentAsADocument() {
    // when
    Answer answer = portal.user().submit(Archive.inUtf8().bytes(), ZIP, Map.of());

    // then
    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.json().get("detail").asText()).contains("/v1/reports:batch");
  }

  @Test
  void isForPortalsAlone() {
    // given
    byte[] archive = Archive.inUtf8().with("a.txt", FILM).bytes();

    // then
    assertThat(Gouji.anonymous(stack).submitBatch(archive, ZIP, Map.of()).status()).isEqualTo(401);
    assertThat(
            Gouji.as(stack, Role.AUDITOR, "auditor").submitBatch(archive, ZIP, Map.of()).status())
        .isEqualTo(403);
  }

  private static byte[] thousandAndOne() {
    Archive archive = Archive.inUtf8();
    IntStream.rangeClosed(0, 1000).forEach(number -> archive.with(number + ".mp4", FILM));
    return archive.bytes();
  }

  private static void part(ByteArrayOutputStream form, String disposition, byte[] content) {
    form.writeBytes(
        ("--frontier\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    form.writeBytes(content);
    form.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  /** Each result on a line: entry, status, and the problem where there is one. */
  private static List<String> results(Answer answer) {
    List<String> results = new ArrayList<>();
    for (JsonNode item : answer.json().get("items")) {
      JsonNode problem = item.get("problem");
      results.add(
          item.get("entry").asText()
              + " "
              + item.get("status").asInt()
              + (problem.isNull() ? "" : " " + problem.get("type").asText()));
    }
    return results;
  }

  private Submission settled(JsonNode items, int index) {
    return portal.settled(items.get(index).get("submissionId").asText());
  }
}
