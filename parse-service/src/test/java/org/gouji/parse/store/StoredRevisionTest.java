package org.gouji.parse.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Map;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.io.BasicOutputBuffer;
import org.gouji.parse.contract.Fact;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.contract.Span;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.log.LogPosition;
import org.junit.jupiter.api.Test;

class StoredRevisionTest {
  private static final CodecRegistry REGISTRY = MongoClientSettings.getDefaultCodecRegistry();
  private static final LogPosition DOCUMENT = new LogPosition("ogi.raw-documents", 4, 1234);

  @Test
  void aReportComesBackFromTheStoreAsItWasPublished() {
    // given
    StructuredReport report = ReportMother.full();

    // when
    StoredRevision stored = throughBson(StoredRevision.of(numbered(report)), StoredRevision.class);
    StoredText text = throughBson(StoredText.of(numbered(report)), StoredText.class);

    // then
    assertThat(stored.report(text.text())).isEqualTo(report);
  }

  @Test
  void aReportThatSaysNothingComesBackToo() {
    // given
    StructuredReport report = ReportMother.report("ab", "cd");

    // when
    StoredRevision stored = throughBson(StoredRevision.of(numbered(report)), StoredRevision.class);

    // then
    assertThat(stored.report("")).isEqualTo(report);
  }

  @Test
  void figuresKeepTheirDecimalsAndAnyNumberOfDigits() {
    // given
    BigDecimal printed = new BigDecimal("2192.6300");
    BigDecimal absurd = new BigDecimal("1234567890123456789012345678901234567890.5");

    // when
    BigDecimal printedBack = StoredFigure.figure(StoredFigure.of(printed));
    BigDecimal absurdBack = StoredFigure.figure(StoredFigure.of(absurd));

    // then
    assertThat(printedBack).isEqualTo(printed);
    assertThat(absurdBack).isEqualTo(absurd);
  }

  @Test
  void factsAreElementsWithTheirConceptSoThatQueriesCanPickThem() {
    // when
    BsonDocument stored =
        BsonDocumentWrapper.asBsonDocument(
            StoredRevision.of(numbered(ReportMother.full())), REGISTRY);

    // then
    assertThat(stored.getArray("facts").get(1).asDocument().toJson())
        .isEqualTo(
            "{\"concept\": \"proactive.fees.amount\", \"value\": {\"$numberDecimal\": \"25.1000\"},"
                + " \"state\": \"reported\", \"text\": \"251000元\", \"source\": {\"start\": 50,"
                + " \"end\": 57}, \"confidence\": 0.875}");
  }

  @Test
  void everyDocumentSaysItsSchemaItsEventAndItsParser() {
    // given
    NumberedReport report = numbered(ReportMother.full());

    // when
    BsonDocument revision = bson(StoredRevision.of(report));
    BsonDocument text = bson(StoredText.of(report));
    BsonDocument listed = bson(StoredReport.of(report));

    // then
    for (BsonDocument stored : new BsonDocument[] {revision, text, listed}) {
      assertThat(stored.getInt32("schemaVersion").getValue()).isEqualTo(1);
      assertThat(stored.getString("sourceEventId").getValue())
          .isEqualTo("0123456789abcdef0123456789abcdef:3");
      assertThat(stored.getString("parserVersion").getValue()).isEqualTo("1.0.0");
    }
    assertThat(revision.getString("document").getValue()).isEqualTo("ogi.raw-documents-4@1234");
  }

  @Test
  void theListKnowsHowManyFactsAreInEachState() {
    // when
    ReportSummary summary =
        throughBson(StoredReport.of(numbered(ReportMother.full())), StoredReport.class).summary();

    // then
    assertThat(summary)
        .isEqualTo(
            new ReportSummary(
                "0123456789abcdef0123456789abcdef",
                3,
                "fedcba9876543210fedcba9876543210",
                "5e".repeat(32),
                ReportMother.full().agency(),
                2025,
                "2021",
                "青禾县云溪镇人民政府2025年政府信息公开工作年度报告",
                ReportMother.full().publishedAt(),
                ReportMother.full().signedAt(),
                ReportMother.RECEIVED,
                0.9375,
                Map.of(
                    FactState.REPORTED,
                    2,
                    FactState.BLANK,
                    1,
                    FactState.UNREADABLE,
                    1,
                    FactState.MISSING,
                    1)));
  }

  @Test
  void aFactWithoutCellHasNoPlaceInTheText() {
    // given
    Fact missing = new Fact(null, FactState.MISSING, null, null, 0.5);

    // when
    StoredFact stored = StoredFact.of(Map.entry("remedies.reconsideration.total", missing));

    // then
    assertThat(stored.fact()).isEqualTo(missing);
    assertThat(StoredSpan.of(new Span(1, 2))).isEqualTo(new StoredSpan(1, 2));
  }

  private static NumberedReport numbered(StructuredReport report) {
    return new NumberedReport(report, DOCUMENT, report.reportId() + ":" + report.revision());
  }

  private static BsonDocument bson(Object stored) {
    return BsonDocumentWrapper.asBsonDocument(stored, REGISTRY);
  }

  private static <T> T throughBson(T stored, Class<T> type) {
    Codec<T> codec = REGISTRY.get(type);
    try (BasicOutputBuffer buffer = new BasicOutputBuffer()) {
      codec.encode(new BsonBinaryWriter(buffer), stored, EncoderContext.builder().build());
      try (BsonBinaryReader reader = new BsonBinaryReader(ByteBuffer.wrap(buffer.toByteArray()))) {
        return codec.decode(reader, DecoderContext.builder().build());
      }
    }
  }
}
