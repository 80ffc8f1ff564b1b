package org.gouji.parse.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.parse.export.ReportFactsMother.ALL;
import static org.gouji.parse.export.ReportFactsMother.CONCEPTS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.store.FactFilter;
import org.gouji.parse.store.ReportFacts;
import org.junit.jupiter.api.Test;

class CsvExportTest {
  private static final String REPORT =
      "0a,3,\"'=HYPERLINK(\"\"http://x.invalid\"\")\",11340000002986043X,340323,2020,2019,"
          + "2021-01-20,2021-01-18,";

  @Test
  void writesARowForEachFactByRfc4180() throws IOException {
    // when
    String csv = write(long_(ALL, Language.EN), List.of(ReportFactsMother.inEveryState()));

    // then
    assertThat(csv)
        .isEqualTo(
            "\uFEFF"
                + "Report ID,Revision,Agency,Agency code,Division code,Year,Edition,Published on,"
                + "Signed on,Concept,Label (zh),Label (en),Value,Unit,State,Text,Confidence,"
                + "Source start,Source end,Page\r\n"
                + REPORT
                + "proactive.licenses.change,行政许可 · 本年增/减,"
                + "Administrative licences · Increase or decrease this year,"
                + "-7,项,reported,'-7,1.0,11,13,\r\n"
                + REPORT
                + "proactive.procurement.amount,政府集中采购 · 采购总金额（单位：万元，保留4位小数）,"
                + CONCEPTS
                    .label("2019", "proactive.procurement.amount")
                    .en()
                    .replace("\"", "\"\"")
                    .transform(label -> label.contains(",") ? '"' + label + '"' : label)
                + ",2192.6300,万元,reported,21926300元,1.0,22,31,\r\n"
                + REPORT
                + "requests.received.total,一、本年新收政府信息公开申请数量 · 总计,"
                + CONCEPTS.label("2019", "requests.received.total").en()
                + ",,件,blank,'-,0.5,33,34,2\r\n"
                + REPORT
                + "requests.carriedIn.total,二、上年结转政府信息公开申请数量 · 总计,"
                + CONCEPTS.label("2019", "requests.carriedIn.total").en()
                + ",,件,unreadable,\"'@SUM(1+1)*\"\"甲\"\",\r\n乙\",0.25,44,60,\r\n"
                + REPORT
                + "requests.granted.total,"
                + CONCEPTS.label("2019", "requests.granted.total").zh()
                + ","
                + CONCEPTS.label("2019", "requests.granted.total").en()
                + ",,件,missing,,0.125,,,\r\n");
  }

  @Test
  void writesARowForEachReportAndAColumnForEachConcept() throws IOException {
    // given
    FactFilter filter =
        ReportFactsMother.filter(
            Set.of("requests.received.total", "proactive.licenses.change", "proactive.fees.amount"),
            Set.of());

    // when
    String csv =
        write(
            new WideTable(CONCEPTS, filter, Language.ZH),
            List.of(
                ReportFactsMother.inEveryState(),
                ReportFactsMother.of(
                    "0b",
                    1,
                    Map.of("proactive.fees.amount", "3.5", "requests.received.total", "19")),
                ReportFactsMother.of("0c", 1, Map.of("requests.granted.total", "4"))));

    // then
    assertThat(csv)
        .isEqualTo(
            "\uFEFF报告编号,修订号,行政机关,机关代码,行政区划代码,年度,格式版本,发布日期,落款日期,"
                + "行政许可 · 本年增/减 [proactive.licenses.change],"
                + "一、本年新收政府信息公开申请数量 · 总计 [requests.received.total],"
                + CONCEPTS.label("2021", "proactive.fees.amount").zh()
                + " [proactive.fees.amount]\r\n"
                + REPORT
                + "-7,,\r\n"
                + "0b,1,青禾县云溪镇,,,2023,2021,,,,19,3.5\r\n");
  }

  @Test
  void takesTheStatesAskedForAlone() throws IOException {
    // given
    FactFilter blank = ReportFactsMother.filter(Set.of(), Set.of(FactState.BLANK));

    // when
    String csv = write(long_(blank, Language.ZH), List.of(ReportFactsMother.inEveryState()));

    // then
    assertThat(csv.lines().skip(1)).singleElement().asString().contains("requests.received.total");
  }

  @Test
  void writesTheHeaderAloneWhereThereIsNoReport() throws IOException {
    assertThat(write(long_(ALL, Language.ZH), List.of())).startsWith("\uFEFF报告编号,").hasLineCount(1);
  }

  private static LongTable long_(FactFilter filter, Language language) {
    return new LongTable(new FlatFacts(CONCEPTS, filter), language);
  }

  private static String write(Table table, List<ReportFacts> reports) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvExport(table).write(reports.iterator(), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
