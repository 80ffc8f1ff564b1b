package org.gouji.validate.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
import org.gouji.validate.likeness.Boilerplate;
import org.gouji.validate.likeness.Entry;
import org.gouji.validate.likeness.Prose;
import org.gouji.validate.likeness.Reports;
import org.gouji.validate.rule.fixture.ReportMother;
import org.junit.jupiter.api.Test;

class NarrativeMappingTest {
  private static final Boilerplate BOILERPLATE = Boilerplate.of(TaxonomyLoader.builtIn());

  @Test
  void keepsTextSignatureAndWhoseItIs() {
    // given
    Entry entry =
        Entry.of(
            Reports.report("云岭县青溪镇", 2023, Prose.sentences(1, 20)).revision(3).build(),
            BOILERPLATE);

    // then
    assertThat(entry.card().signature()).isNotNull();
    assertThat(LikenessStore.entry(stored(entry))).isEqualTo(entry);
  }

  @Test
  void keepsNarrativesThatAreTooShortToBeFound() {
    // given
    StructuredReport brief = ReportMother.clean2021().year(null).build();
    Entry entry = Entry.of(brief, BOILERPLATE);

    // then
    assertThat(entry.card().signature()).isNull();
    assertThat(LikenessStore.entry(stored(entry))).isEqualTo(entry);
  }

  /** The document as the store gives it back. */
  private static Document stored(Entry entry) {
    Document state = new Document("version", (long) entry.card().revision());
    state.putAll(LikenessStore.document(entry));
    BsonDocument wire =
        new Document("_id", entry.card().reportId())
            .append(Upserts.STATE, state)
            .toBsonDocument(Document.class, MongoClientSettings.getDefaultCodecRegistry());
    return new DocumentCodec()
        .decode(new BsonDocumentReader(wire), DecoderContext.builder().build());
  }
}
