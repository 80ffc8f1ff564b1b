package org.gouji.validate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.validate.decision.DecisionMother.NOON;
import static org.gouji.validate.decision.DecisionMother.cause;
import static org.gouji.validate.decision.DecisionMother.missingSection;
import static org.gouji.validate.decision.DecisionMother.report;
import static org.gouji.validate.decision.DecisionMother.tieOut;
import static org.gouji.validate.decision.DecisionMother.validation;

import com.mongodb.MongoClientSettings;
import java.math.BigDecimal;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.Span;
import org.gouji.validate.contract.Alert;
import org.gouji.validate.contract.AlertStatus;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.Severity;
import org.gouji.validate.decision.Cause;
import org.gouji.validate.decision.Decider;
import org.gouji.validate.decision.Decision;
import org.junit.jupiter.api.Test;

class DecisionMappingTest {

  @Test
  void keepsADecisionWhole() {
    // given one that raises, keeps and clears
    Decision first =
        Decider.decide(
            cause(1),
            report(1),
            validation(tieOut("total", 19), tieOut("naturalPerson", 23)),
            null,
            null,
            NOON);
    Decision second =
        Decider.decide(
            cause(2),
            report(2),
            validation(missingSection(), tieOut("total", 19)),
            "7d1f0c5e9a3b4682b1c4d5e6f7a8b9c1:4",
            first,
            NOON.plusSeconds(9));

    // when
    Decision read = DecisionMapping.decision(stored(DecisionMapping.document(second)));

    // then
    assertThat(read).isEqualTo(second);
  }

  @Test
  void keepsAFollowUpWhole() {
    // given
    Decision first =
        Decider.decide(cause(1), report(1), validation(tieOut("total", 19)), null, null, NOON);
    Decision followUp =
        Decider.reconsider(
                Cause.of("previous:4", "ogi.report-events", 2, 8),
                report(1),
                validation(tieOut("total", 23)),
                "previous:4",
                first,
                NOON.plusSeconds(9))
            .orElseThrow();

    // when
    Decision read = DecisionMapping.decision(stored(DecisionMapping.document(followUp)));

    // then
    assertThat(read).isEqualTo(followUp);
  }

  @Test
  void readsADecisionOfTheFirstShape() {
    // given a document from before there were follow-ups
    Decision first = Decider.decide(cause(1), report(1), validation(), null, null, NOON);
    Document document = DecisionMapping.document(first);
    document.remove("eventId");
    document.remove("heldAgainst");

    // then
    assertThat(DecisionMapping.decision(stored(document))).isEqualTo(first);
  }

  @Test
  void keepsFiguresWithMoreDigitsThanTheStoresDecimals() {
    // given
    Alert alert =
        new Alert(
            "a1",
            "T302",
            Severity.WARNING,
            AlertStatus.CLEARED,
            "r1",
            3,
            new Agency(null, null, null),
            null,
            null,
            new Message("合计不符", "does not add up"),
            "国办公开办函〔2021〕30号",
            List.of(
                new Evidence(
                    "proactive.fees.amount",
                    new BigDecimal("1234567890123456789012345678901234567890.0100"),
                    "1234567890123456789012345678901234567890.0100 万元",
                    new Span(4, 57)),
                new Evidence("requests.carriedIn.total", null, null, null),
                new Evidence(
                    "requests.carriedOut.total",
                    new BigDecimal("9"),
                    "9",
                    new Span(81, 82),
                    "7d1f0c5e9a3b4682b1c4d5e6f7a8b9c1",
                    4,
                    2024)),
            new BigDecimal("0.10"),
            new BigDecimal("-7"),
            NOON,
            NOON.plusSeconds(5));

    // when
    Alert read = AlertMapping.alert(stored(AlertMapping.document(alert)));

    // then
    assertThat(read).isEqualTo(alert);
  }

  /** The document as it comes back from the wire. */
  private static Document stored(Document document) {
    BsonDocument wire =
        document.toBsonDocument(Document.class, MongoClientSettings.getDefaultCodecRegistry());
    return new DocumentCodec()
        .decode(new BsonDocumentReader(wire), DecoderContext.builder().build());
  }
}
