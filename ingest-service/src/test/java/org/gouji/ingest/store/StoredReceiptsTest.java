package org.gouji.ingest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.ingest.receipt.ReceiptMother.RECEIVED_AT;
import static org.gouji.ingest.receipt.ReceiptMother.SUBMISSION;
import static org.gouji.ingest.receipt.ReceiptMother.parsed;
import static org.gouji.ingest.receipt.ReceiptMother.receipt;
import static org.gouji.ingest.receipt.ReceiptMother.received;
import static org.gouji.ingest.receipt.ReceiptMother.rejected;
import static org.gouji.ingest.receipt.ReceiptMother.validated;

import com.mongodb.MongoClientSettings;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.gouji.ingest.contract.StatedMetadata;
import org.gouji.ingest.receipt.Receipt;
import org.gouji.ingest.receipt.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredReceiptsTest {
  private final Codec<StoredReceipt> codec =
      MongoClientSettings.getDefaultCodecRegistry().get(StoredReceipt.class);

  private BsonDocument encoded(Receipt receipt) {
    BsonDocument document = new BsonDocument();
    codec.encode(
        new BsonDocumentWriter(document),
        StoredReceipts.toStore(receipt),
        EncoderContext.builder().build());
    return document;
  }

  private Receipt decoded(BsonDocument document) {
    return StoredReceipts.fromStore(
        codec.decode(new BsonDocumentReader(document), DecoderContext.builder().build()));
  }

  static Stream<Receipt> receipts() {
    return Stream.of(
        receipt(received()),
        receipt(parsed(3, 1)),
        receipt(validated(3, 4, 2)),
        receipt(received(), parsed(3, 1), validated(3, 4, 2)),
        receipt(received(), rejected(1)),
        receipt(
            new Received(
                SUBMISSION, "portal-7", "00", "text/plain", RECEIVED_AT, StatedMetadata.NONE)));
  }

  @ParameterizedTest
  @MethodSource("receipts")
  void readsBackWhatWasKeptAsTheNextVersion(Receipt receipt) {
    // when
    Receipt read = decoded(encoded(receipt));

    // then
    assertThat(read)
        .isEqualTo(
            new Receipt(SUBMISSION, 1, receipt.received(), receipt.outcome(), receipt.validated()));
  }

  @Test
  void keepsOnTopWhatQueriesAskFor() {
    // when
    BsonDocument document = encoded(receipt(received(), parsed(3, 1)));

    // then
    assertThat(document.getString("_id").getValue()).isEqualTo(SUBMISSION);
    assertThat(document.getInt32("schemaVersion").getValue()).isEqualTo(1);
    assertThat(document.getInt64("version").getValue()).isEqualTo(1);
    assertThat(document.getString("status").getValue()).isEqualTo("PARSED");
    assertThat(document.getString("portal").getValue()).isEqualTo("portal-7");
    assertThat(document.getDateTime("receivedAt").getValue()).isEqualTo(RECEIVED_AT.toEpochMilli());
    assertThat(document.getDocument("report").getString("eventId").getValue())
        .isEqualTo("fedcba9876543210fedcba9876543210:3");
  }
}
