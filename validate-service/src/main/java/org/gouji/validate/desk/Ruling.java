package org.gouji.validate.desk;

import org.gouji.validate.review.ReviewedAlert;

/** What became of a step that a person wanted to take. */
public sealed interface Ruling {

  /**
   * It was taken, now or before.
   *
   * @param alert the alert as it stands
   */
  record Taken(ReviewedAlert alert) implements Ruling {}

  /**
   * The alert is where that step leads nowhere.
   *
   * @param why for people
   */
  record Refused(String why) implements Ruling {}
}
