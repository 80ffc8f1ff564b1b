package org.gouji.validate.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.history.Filing;
import org.gouji.validate.rule.fixture.ReportMother;
import org.junit.jupiter.api.Test;

class FilingMappingTest {

  @Test
  void keepsFiguresAndClaimsOfBothRevisionsWhole() {
    // given
    StructuredReport first = ReportMother.clean2021().blank("requests.granted.total", "/").build();
    StructuredReport second =
        ReportMother.clean2021()
            .revision(2)
            .figure("proactive.fees.amount", "12345678901234567890123456789012345678.0100")
            .change("行政复议与上年持平。", "reconsiderations", "0", null, false)
            .build();
    Filing filing = Filing.of(first).with(second);

    // when
    BsonDocument wire =
        FilingStore.document(filing)
            .toBsonDocument(Document.class, MongoClientSettings.getDefaultCodecRegistry());
    Filing read =
        FilingStore.filing(
            new DocumentCodec()
                .decode(new BsonDocumentReader(wire), DecoderContext.builder().build()));

    // then
    assertThat(read).isEqualTo(filing);
    assertThat(read.newest().facts()).isEqualTo(second.facts());
    assertThat(read.newest().narrative()).isEqualTo(second.narrative());
    assertThat(read.newest().text()).isEmpty();
  }

  @Test
  void equalFilingsAreEqualDocuments() {
    assertThat(FilingStore.document(Filing.of(ReportMother.clean2019().build())))
        .isEqualTo(FilingStore.document(Filing.of(ReportMother.clean2019().build())));
  }
}
