package org.gouji.validate.rule.wording;

import java.util.regex.Pattern;

/**
 * The title of a cited document, comparable.
 *
 * @param words the title without quotation marks, nested or not, and without the issuing body
 */
record CitedTitle(String words) {
  private static final Pattern MARKS = Pattern.compile("[《》〈〉<>“”\"'‘’「」『』\\s]+");
  private static final Pattern ISSUER =
      Pattern.compile("^(?:国务院办公厅(?:政府信息(?:与|和)?政务公开办公室|政府信息公开办公室|政务公开办公室)?|国务院|国办)(?=关于)");

  /** Reads a title as cited. */
  static CitedTitle of(String title) {
    String words = MARKS.matcher(title).replaceAll("");
    return new CitedTitle(ISSUER.matcher(words).replaceFirst(""));
  }
}
