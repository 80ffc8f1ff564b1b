package org.gouji.validate.rule.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number under which a document was issued.
 *
 * @param series the issuing body's own series: 国办公开办函, 国务院令
 * @param year the year in brackets; empty for a decree
 * @param number the running number
 */
record DocumentNumber(String series, String year, int number) {
  private static final String DECREE = "国务院令";

  /** 国务院令第711号, 国令第711号, 国务院第711号令, 第711号国务院令. */
  private static final Pattern DECREE_NUMBER =
      Pattern.compile("(?:国务院令|国令)第?(\\d{1,4})号|国务院第?(\\d{1,4})号令?|第?(\\d{1,4})号国务院令");

  /** 国办公开办函〔2021〕30号 with any kind of brackets. */
  private static final Pattern SERIAL_NUMBER =
      Pattern.compile("(\\p{IsHan}{2,16})[〔\\[【(](\\d{4})[〕\\]】)]第?(\\d{1,5})号");

  /** The numbers in a text without blanks, decrees first. */
  static List<Found> in(String text) {
    List<Found> numbers = new ArrayList<>();
    if (text.indexOf('号') < 0) {
      return numbers; // most brackets hold none
    }
    Matcher decree = DECREE_NUMBER.matcher(text);
    while (decree.find()) {
      for (int group = 1; group <= decree.groupCount(); group++) {
        if (decree.group(group) != null) {
          int number = Integer.parseInt(decree.group(group));
          numbers.add(
              new Found(new DocumentNumber(DECREE, "", number), decree.start(), decree.end()));
        }
      }
    }
    Matcher serial = SERIAL_NUMBER.matcher(text);
    while (serial.find()) {
      int number = Integer.parseInt(serial.group(3));
      numbers.add(
          new Found(
              new DocumentNumber(serial.group(1), serial.group(2), number),
              serial.start(),
              serial.end()));
    }
    return numbers;
  }

  /** Whether both are one number; a lead-in may stand before the series, as in 按照国办公开办函. */
  boolean means(DocumentNumber known) {
    return number == known.number && year.equals(known.year) && series.endsWith(known.series);
  }

  /** Whether a central body issued it, so that it is no local paper of the same title. */
  boolean isCentral() {
    return series.contains("国办") || series.contains("国务院") || series.startsWith("国");
  }

  @Override
  public String toString() {
    return year.isEmpty() ? series + "第" + number + "号" : series + "〔" + year + "〕" + number + "号";
  }

  /** A number and where it stands in the text searched. */
  record Found(DocumentNumber number, int start, int end) {}
}
