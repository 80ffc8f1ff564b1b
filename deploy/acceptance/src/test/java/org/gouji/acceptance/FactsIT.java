package org.gouji.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.acceptance.client.Answer;
import org.gouji.acceptance.client.Auditor;
import org.gouji.acceptance.client.Gouji;
import org.gouji.acceptance.client.Portal;
import org.gouji.acceptance.document.ReportDocument;
import org.gouji.acceptance.document.ReportDocuments;
import org.gouji.acceptance.document.Spreadsheet;
import org.gouji.acceptance.environment.Component;
import org.gouji.acceptance.environment.OnStack;
import org.gouji.acceptance.environment.Role;
import org.gouji.acceptance.environment.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What analysts get: the facts of many reports, page by page and as files. */
@OnStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactsIT {
  // A division that no other specification files reports of
  private static final String DIVISION = "659004";
  private static final String FORMULA = "=HYPERLINK(\"http://x.invalid\",\"甲\")";

  private final Stack stack;
  private final Gouji auditor;
  private final Portal portal;
  private final ReportDocuments documents = new ReportDocuments(47);
  private final Map<String, ReportDocument> filed = new HashMap<>();
  private String corrected = "";

  FactsIT(Stack stack) {
    this.stack = stack;
    this.auditor = Auditor.of(stack).user();
    this.portal = Portal.named(stack, "facts-portal");
  }

  @BeforeAll
  void fileReports() {
    ReportDocument old = documents.clean(2020);
    ReportDocument first = documents.clean(2023);
    ReportDocument second =
        first.withFigures(cells -> cells.with("requests.carriedOut.total", "-"));
    file(old, Map.of());
    file(documents.clean(2023), Map.of("agency", FORMULA));
    file(first, Map.of());
    corrected = file(second, Map.of());
  }

  @Test
  void givesEveryFactOfTheNewestRevisionOnceWhateverThePageSize() {
    // when
    List<JsonNode> items =
        auditor.list(Component.PARSE, "/v1/facts", Map.of("divisionCode", DIVISION, "limit", "87"));

    // then
    assertThat(items).hasSize(198 + 200 + 200);
    assertThat(items.stream().map(item -> key(item)).distinct()).hasSameSizeAs(items);
    for (JsonNode item : items) {
      ReportDocument report = filed.get(item.get("reportId").asText());
      String concept = item.get("concept").asText();
      if (!report.figures().cells().get(concept).equals("-")) {
        assertThat(item.get("value").decimalValue())
            .as(concept)
            .isEqualByComparingTo(report.figures().value(concept));
      }
    }
    JsonNode blank =
        items.stream()
            .filter(item -> key(item).equals(corrected + " requests.carriedOut.total"))
            .findFirst()
            .orElseThrow();
    assertThat(blank.get("revision").asInt()).isEqualTo(2);
    assertThat(blank.get("value").isNull()).isTrue();
    assertThat(blank.get("state").asText()).isEqualTo("blank");
    assertThat(blank.get("text").asText()).isEqualTo("-");
    assertThat(blank.get("unit").asText()).isEqualTo("件");
    assertThat(blank.at("/label/zh").asText()).contains("结转下年度继续办理");
    assertThat(blank.at("/label/en").asText()).isNotBlank();
    assertThat(blank.at("/agency/divisionCode").asText()).isEqualTo(DIVISION);
    assertThat(blank.at("/source/start").asInt()).isPositive();
    assertThat(blank.get("signedAt").asText())
        .isEqualTo(filed.get(corrected).signedAt().toString());
  }

  @Test
  void picksConceptsByIdAndByTheirBeginning() {
    // when
    JsonNode page =
        json(
            "/v1/facts?divisionCode="
                + DIVISION
                + "&year=2020&concept=requests.received.*"
                + "&concept=proactive.procurement.amount");

    // then
    assertThat(page.get("items").findValuesAsText("concept"))
        .containsExactly(
            "proactive.procurement.amount",
            "requests.received.naturalPerson",
            "requests.received.commercialEnterprise",
            "requests.received.researchInstitution",
            "requests.received.socialOrganization",
            "requests.received.legalServiceOrganization",
            "requests.received.otherOrganization",
            "requests.received.total");
    assertThat(page.at("/items/0/unit").asText()).isEqualTo("万元");
    assertThat(page.get("next").isNull()).isTrue();
  }

  @Test
  void picksFactsByWhatTheCellHolds() {
    // when
    JsonNode page = json("/v1/facts?divisionCode=" + DIVISION + "&state=blank&edition=2021");

    // then
    assertThat(page.get("items"))
        .singleElement()
        .extracting(FactsIT::key)
        .isEqualTo(corrected + " requests.carriedOut.total");
  }

  @Test
  void writesCsvThatExcelOpensAndNoFormulaRunsIn() {
    // when
    Answer answer =
        auditor.get(
            Component.PARSE,
            "/v1/facts.csv?lang=en&year=2023&concept=requests.received.total&divisionCode="
                + DIVISION);

    // then
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
    assertThat(answer.header("Content-Disposition"))
        .startsWith("attachment; filename=\"gouji-facts-2023-659004.csv\"");
    List<String> lines = List.of(answer.text().split("\r\n", -1));
    assertThat(lines).hasSize(4).last().isEqualTo("");
    assertThat(lines.get(0)).startsWith("\uFEFFReport ID,Revision,Agency,");
    assertThat(lines)
        .anyMatch(line -> line.contains(",\"'=HYPERLINK(\"\"http://x.invalid\"\",\"\"甲\"\")\","))
        .anyMatch(
            line ->
                line.startsWith(corrected + ",2,")
                    && line.contains(
                        ","
                            + filed.get(corrected).figures().value("requests.received.total")
                            + ",件,reported,"));
  }

  @Test
  void writesTheHeaderInTheLanguageOfTheReader() {
    assertThat(auditor.get(Component.PARSE, "/v1/facts.csv?year=1999&lang=zh").text())
        .startsWith("\uFEFF报告编号,修订号,行政机关,");
  }

  @Test
  void writesOneRowAReportWhereThatIsWanted() {
    // when
    Answer answer =
        auditor.get(Component.PARSE, "/v1/facts.csv?layout=wide&lang=zh&divisionCode=" + DIVISION);

    // then
    List<String> lines = answer.text().lines().toList();
    assertThat(lines).hasSize(4);
    List<String> header = List.of(lines.get(0).split(",", -1));
    assertThat(header).anyMatch(cell -> cell.endsWith("[proactive.rules.made]"));
    String row =
        lines.stream().filter(line -> line.startsWith(corrected)).findFirst().orElseThrow();
    List<String> cells = List.of(row.split(",", -1));
    assertThat(cells).hasSameSizeAs(header);
    filed
        .get(corrected)
        .figures()
        .cells()
        .forEach(
            (concept, text) ->
                assertThat(cells.get(column(header, concept)))
                    .as(concept)
                    .isEqualTo(text.equals("-") ? "" : text));
    assertThat(cells.get(column(header, "proactive.rules.made"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"long, 599", "wide, 4"})
  void writesWorkbooks(String layout, int rows, @TempDir Path folder) throws IOException {
    // when
    Answer answer =
        auditor.get(
            Component.PARSE,
            "/v1/facts.xlsx?lang=zh&layout=" + layout + "&divisionCode=" + DIVISION);

    // then
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type"))
        .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    assertThat(answer.header("Content-Disposition")).contains(".xlsx\"");
    Spreadsheet sheet = Spreadsheet.read(answer.body(), folder.resolve("facts.xlsx"));
    assertThat(sheet.rows()).hasSize(rows);
    assertThat(sheet.frozenRows()).isEqualTo(1);
    assertThat(sheet.formulas()).isZero();
    List<Object> header = sheet.rows().get(0);
    assertThat(header).startsWith("报告编号", "修订号", "行政机关");
    assertThat(sheet.rows().stream().map(row -> row.get(2))).contains("'" + FORMULA);
    List<Object> row =
        sheet.rows().stream()
            .filter(cells -> cells.get(0).equals(corrected))
            .filter(cells -> layout.equals("wide") || cells.contains("requests.received.total"))
            .findFirst()
            .orElseThrow();
    assertThat(row.get(1)).isEqualTo(2.0);
    assertThat(row)
        .contains(filed.get(corrected).figures().value("requests.received.total").doubleValue());
  }

  @Test
  void writesOneJsonObjectALine() throws IOException {
    // when
    Answer answer =
        auditor.get(
            Component.PARSE,
            "/v1/facts.ndjson?concept=remedies.*&year=2020&divisionCode=" + DIVISION);

    // then
    assertThat(answer.header("Content-Type")).isEqualTo("application/x-ndjson");
    List<JsonNode> lines = new ArrayList<>();
    for (String line : answer.text().lines().toList()) {
      lines.add(new JsonMapper().readTree(line.getBytes(StandardCharsets.UTF_8)));
    }
    assertThat(lines).hasSize(15);
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.get("concept").asText()).startsWith("remedies."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "concept=requests.received",
        "concept=requests.lost.*",
        "state=lost",
        "limit=501",
        "cursor=x",
        "year=x",
        "divisionCode=x"
      })
  void namesTheParameterThatIsAtFault(String parameter) {
    // when
    Answer answer = auditor.get(Component.PARSE, "/v1/facts?" + parameter);

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().get("field").asText()).isEqualTo(parameter.split("=", 2)[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/facts.csv", "/v1/facts.xlsx", "/v1/facts.ndjson"})
  void namesTheParameterThatIsAtFaultInsteadOfAFile(String path) {
    // when
    Answer answer = auditor.get(Component.PARSE, path + "?concept=gone");

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().get("field").asText()).isEqualTo("concept");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/facts", "/v1/facts.csv", "/v1/facts.xlsx", "/v1/facts.ndjson"})
  void isForAuditorsAndOperatorsAlone(String path) {
    assertThat(Gouji.anonymous(stack).get(Component.PARSE, path).status()).isEqualTo(401);
    assertThat(portal.user().get(Component.PARSE, path).status()).isEqualTo(403);
    assertThat(
            Gouji.as(stack, Role.OPERATOR, "operator")
                .get(Component.PARSE, path + "?year=1999")
                .status())
        .isEqualTo(200);
  }

  private String file(ReportDocument report, Map<String, String> stated) {
    Map<String, String> metadata = new HashMap<>(stated);
    metadata.put("divisionCode", DIVISION);
    String reportId =
        portal
            .settled(
                Portal.accepted(
                    portal.user().submit(report.bytes(), ReportDocument.MEDIA_TYPE, metadata)))
            .reportId();
    filed.put(reportId, report);
    return reportId;
  }

  private JsonNode json(String path) {
    Answer answer = auditor.get(Component.PARSE, path);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static String key(JsonNode item) {
    return item.get("reportId").asText() + " " + item.get("concept").asText();
  }

  private static int column(List<String> header, String concept) {
    for (int column = 0; column < header.size(); column++) {
      if (header.get(column).contains("[" + concept + "]")) {
        return column;
      }
    }
    throw new AssertionError("no column for " + concept);
  }
}
