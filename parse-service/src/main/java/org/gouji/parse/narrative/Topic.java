package org.gouji.parse.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.parse.contract.SectionKind;

/** What a place in a sentence speaks of: the same verbs close requests, letters and proposals. */
final class Topic {
  private Topic() {}

  /** Whether the noun nearest before an index is a request for government information. */
  static boolean isRequests(Sentence sentence, int index) {
    String before = sentence.text().substring(0, index);
    int request = last(Words.REQUEST_TOPIC, before);
    int other = last(Words.OTHER_TOPIC, before);
    if (request >= 0 || other >= 0) {
      return request > other;
    }
    String context = sentence.setting().before();
    int requestBefore = last(Words.REQUEST_TOPIC, context);
    int otherBefore = last(Words.OTHER_TOPIC, context);
    return requestBefore > otherBefore
        || (otherBefore < 0 && sentence.setting().section() == SectionKind.REQUESTS);
  }

  private static int last(Pattern words, String text) {
    Matcher matcher = words.matcher(text);
    int last = -1;
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }
}
