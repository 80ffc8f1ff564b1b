package org.gouji.parse.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.gouji.ingest.contract.DocumentReceived;
import org.gouji.ingest.contract.StatedMetadata;
import org.gouji.ingest.contract.SubmissionId;
import org.gouji.parse.contract.ContractJson;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.Span;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
import org.gouji.parse.report.ParseOutcome;
import org.gouji.parse.report.ReportParser;
import org.gouji.parse.sample.Layout;
import org.gouji.parse.sample.SampleReport;

/** Whatever the bytes: an outcome and no exception, and what a report says of itself is true. */
class DocumentFuzzTest {
  private static final ReportParser PARSER = new ReportParser(TaxonomyLoader.builtIn(), "fuzz");

  private static final String[] TYPES = {
    "text/plain",
    "text/html",
    "application/octet-stream",
    "application/pdf",
    "application/rtf",
    "application/msword",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.ms-excel",
    "application/vnd.oasis.opendocument.text",
    "multipart/related"
  };

  @FuzzTest(maxDuration = "10m")
  void anyBytesOfAnyTypeEndInAnOutcome(FuzzedDataProvider data) {
    String type = data.pickValue(TYPES);
    check(data.consumeRemainingAsBytes(), type);
  }

  @FuzzTest(maxDuration = "10m")
  void aReportCutAndSplicedAnywhereEndsInAnOutcome(FuzzedDataProvider data) {
    Edition edition = data.pickValue(TaxonomyLoader.builtIn().editions());
    Layout layout = data.pickValue(Layout.values());
    StringBuilder text = new StringBuilder(SampleReport.of(edition, 1001).print(layout));
    for (int splices = data.consumeInt(0, 20); splices > 0; splices--) {
      int from = data.consumeInt(0, text.length());
      int to = Math.min(text.length(), from + data.consumeInt(0, 200));
      text.replace(from, to, data.consumeString(40));
    }
    check(text.toString().getBytes(StandardCharsets.UTF_8), layout.mediaType());
  }

  private static void check(byte[] content, String mediaType) {
    String sha256 = SubmissionId.sha256(content);
    ParseOutcome outcome =
        PARSER.parse(
            new DocumentReceived(
                SubmissionId.of("fuzz", sha256, mediaType, StatedMetadata.NONE),
                "fuzz",
                sha256,
                mediaType,
                Instant.EPOCH,
                StatedMetadata.NONE),
            content);
    if (outcome instanceof ParseOutcome.Parsed parsed) {
      isTrueToItsText(parsed.report());
    }
  }

  private static void isTrueToItsText(StructuredReport report) {
    int[] text = report.text().codePoints().toArray();
    for (Fact fact : report.facts().values()) {
      Span source = fact.source();
      if (source != null) {
        assertThat(new String(text, source.start(), source.end() - source.start()))
            .isEqualTo(fact.text());
      }
    }
    byte[] json = ContractJson.write(report);
    assertThat(ContractJson.read(json, StructuredReport.class)).isEqualTo(report);
  }
}
