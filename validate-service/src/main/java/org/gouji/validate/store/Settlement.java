package org.gouji.validate.store;

import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.gouji.validate.review.Review;
import org.gouji.validate.review.ReviewedAlert;
import org.jspecify.annotations.Nullable;

/**
 * Works out for queries what follows from an alert's state and its review together. Whoever wrote
 * either settles afterwards from what then stands in the document, and the last to write sees all.
 *
 * <p>What the answer rests on stands in front of it. Each part of that only ever grows, so of any
 * two sights of one document the later is the greater, and a plain maximum keeps the latest answer:
 * no condition on other fields is needed, which the embedded store would go through all documents
 * for.
 */
final class Settlement {
  static final String FIELD = "settled";
  static final String DISMISSED_UNTIL = "dismissedUntil";
  static final String REVISED = "revised";

  private Settlement() {}

  /**
   * The write that settles an alert.
   *
   * @param alert the document as it stands
   */
  static UpdateOneModel<Document> of(Document alert) {
    Document state = alert.get(Upserts.STATE, Document.class);
    Review review = ReviewMapping.review(alert);
    Document settled =
        new Document("version", state == null ? 0L : state.getLong("version"))
            .append(ReviewMapping.VERDICT, ReviewMapping.key(review.verdict()))
            .append(ReviewMapping.ASSIGNMENT, ReviewMapping.key(review.assignment()))
            .append(ReviewMapping.REVISION, review.revision())
            .append(DISMISSED_UNTIL, dismissedUntil(state, review))
            .append(REVISED, review.revised());
    return Upserts.greatest(alert.getString("_id"), FIELD, settled);
  }

  private static @Nullable Date dismissedUntil(@Nullable Document state, Review review) {
    if (state == null) {
      return null;
    }
    Instant until = new ReviewedAlert(AlertMapping.alert(state), review).dismissedUntil();
    return until == null ? null : Date.from(until);
  }
}
