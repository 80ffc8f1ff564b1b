package org.gouji.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.acceptance.client.Auditor;
import org.gouji.acceptance.client.Portal;
import org.gouji.acceptance.client.Submission;
import org.gouji.acceptance.document.ReportDocument;
import org.gouji.acceptance.environment.OnStack;
import org.gouji.acceptance.environment.Repository;
import org.gouji.acceptance.environment.Stack;
import org.junit.jupiter.api.Test;

/** The shipped samples raise exactly the alerts that their list says. */
@OnStack
class SamplesIT {
  private static final Path SAMPLES = Repository.path("deploy/samples");

  /** How many alerts of which rule, whatever their severity, by file. */
  private static final Map<String, Map<String, Integer>> RAISED =
      new TreeMap<>(
          Map.of(
              "2019-clean.txt", Map.of(),
              "2019-clean.docx", Map.of(),
              "2021-clean.txt", Map.of(),
              "2021-clean.html", Map.of(),
              "2021-next-year-does-not-tie.txt", Map.of("Y01", 2),
              "2021-totals-do-not-add-up.txt", Map.of("T301", 1, "T302", 1, "T303", 2),
              "2019-signed-too-early.pdf", Map.of("F02", 1, "S02", 1),
              "2021-blank-and-unreadable-cells.txt", Map.of("S06", 2, "S07", 1, "S12", 2),
              "2021-wrong-citation-and-dates.txt", Map.of("Q01", 1, "Q02", 1, "Q07", 1)));

  private static final String NO_REPORT = "not-a-report.txt";

  /** For example {@code T301}. */
  private static final Pattern RULE_ID = Pattern.compile("\\b[A-Z][0-9]{2,3}\\b");

  private final Portal portal;
  private final Auditor auditor;

  SamplesIT(Stack stack) {
    this.portal = Portal.named(stack, "samples-portal");
    this.auditor = Auditor.of(stack);
  }

  @Test
  void everySampleRaisesWhatIsPlantedInIt() throws Exception {
    // given
    Map<String, Submission> submissions = new TreeMap<>();
    for (String file : RAISED.keySet()) {
      submissions.put(file, submit(file));
    }

    // when all are there: what one year raises may be owed to another that came later
    Map<String, Map<String, Integer>> raised = new TreeMap<>();
    submissions.forEach(
        (file, submission) ->
            raised.put(file, Auditor.countByRule(auditor.alerts(submission.reportId(), "open"))));

    // then
    assertThat(raised).isEqualTo(RAISED);
  }

  @Test
  void whatIsNoReportIsRejected() throws Exception {
    assertThat(submit(NO_REPORT).status()).isEqualTo("REJECTED");
  }

  @Test
  void theListNamesEveryFileAndEveryRule() throws Exception {
    // given
    Map<String, Set<String>> planted = new TreeMap<>();
    RAISED.forEach((file, rules) -> planted.put(file, new TreeSet<>(rules.keySet())));
    planted.put(NO_REPORT, Set.of());

    // then
    assertThat(listed()).isEqualTo(planted);
    assertThat(files()).isEqualTo(planted.keySet());
  }

  private Submission submit(String file) throws IOException {
    return portal.settled(
        Portal.accepted(
            portal
                .user()
                .submit(
                    Files.readAllBytes(SAMPLES.resolve(file)),
                    mediaType(file),
                    Map.of("filename", file))));
  }

  /** What is no text is left to intake to tell. */
  private static String mediaType(String file) {
    return switch (file.substring(file.lastIndexOf('.') + 1)) {
      case "txt" -> ReportDocument.MEDIA_TYPE;
      case "html" -> "text/html; charset=UTF-8";
      default -> "application/octet-stream";
    };
  }

  /** The rules that the list's last column names, by file. */
  private static Map<String, Set<String>> listed() throws IOException {
    Map<String, Set<String>> listed = new TreeMap<>();
    for (String line : Files.readAllLines(SAMPLES.resolve("README.md"))) {
      String[] cells = line.split("\\|", -1);
      if (line.startsWith("| `") && cells.length > 4) {
        listed.put(
            cells[1].replace("`", "").strip(),
            RULE_ID
                .matcher(cells[4])
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new)));
      }
    }
    return listed;
  }

  private static Set<String> files() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("README.md"))
          .collect(Collectors.toSet());
    }
  }
}
