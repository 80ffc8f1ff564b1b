package org.gouji.parse.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
  void factsAreElementsWithTheirConceptAndWithoutWhatFollowsFromTheRest() {
    // when
    BsonDocument stored = bson(StoredRevision.of(numbered(ReportMother.full())));

    // then
    assertThat(stored.getArray("facts").stream().map(fact -> fact.asDocument().toJson()))
        .containsExactly(
            "{\"concept\": \"requests.received.total\", \"value\": {\"$numberDecimal\": \"17\"},"
                + " \"start\": 40, \"end\": 42}",
            "{\"concept\": \"proactive.fees.amount\", \"value\": {\"$numberDecimal\": \"25.1000\"},"
                + " \"text\": \"251000元\", \"start\": 50, \"end\": 57, \"confidence\": 0.875}",
            "{\"concept\": \"requests.carriedIn.total\", \"state\": \"blank\", \"text\": \"无\","
                + " \"start\": 60, \"end\": 61, \"confidence\": 0.5}",
            "{\"concept\": \"requests.granted.total\", \"state\": \"unreadable\", \"text\": \"三x\","
                + " \"start\": 70, \"end\": 72, \"confidence\": 0.25}",
            "{\"concept\": \"requests.denied.total\", \"state\": \"missing\", \"confidence\": 0.125}");
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

  @Property
  void everyFactComesBack(@ForAll("facts") Fact fact) {
    // when
    StoredFact stored = StoredFact.of(Map.entry("remedies.reconsideration.total", fact));

    // then
    assertThat(stored.fact()).isEqualTo(fact);
  }

  @Provide
  Arbitrary<Fact> facts() {
    Arbitrary<BigDecimal> figures = Arbitraries.bigDecimals().ofScale(4);
    Arbitrary<Double> confidences = Arbitraries.of(0.0, 0.5, 1.0);
    Arbitrary<Fact> reported =
        Combinators.combine(
                figures, Arbitraries.strings(), Arbitraries.of(true, false), confidences)
            .as(
                (figure, text, plain, confidence) ->
                    new Fact(
                        figure,
                        FactState.REPORTED,
                        plain ? figure.toPlainString() : text,
                        new Span(3, 9),
                        confidence));
    Arbitrary<Fact> others =
        Combinators.combine(
                Arbitraries.of(FactState.BLANK, FactState.UNREADABLE),
                Arbitraries.strings(),
                confidences)
            .as(
                (state, text, confidence) ->
                    new Fact(null, state, text, new Span(0, 0), confidence));
    return Arbitraries.oneOf(
        reported, others, Arbitraries.just(new Fact(null, FactState.MISSING, null, null, 1.0)));
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
