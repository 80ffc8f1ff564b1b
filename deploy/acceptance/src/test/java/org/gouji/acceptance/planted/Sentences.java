package org.gouji.acceptance.planted;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.parse.contract.taxonomy.Edition;

/**
 * Puts words where a wording leaves room for them. Signs of figures are left for the report that
 * the sentence goes into.
 */
final class Sentences {
  private static final Pattern ROOM = Pattern.compile("\\[([A-Za-z]+)([+-]1)?]");
  private static final Pattern NUMBER = Pattern.compile("<([a-z](?:\\+[a-z0-9]+)*)>");

  private final Filer filer;
  private final Edition edition;
  private final int year;
  private final Random random;

  Sentences(Filer filer, Edition edition, int year, Random random) {
    this.filer = filer;
    this.edition = edition;
    this.year = year;
    this.random = random;
  }

  /** A wording of the pool, filled. */
  String draw(String statement) {
    return fill(pick(Wordings.of(statement)));
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** The wording with words in its rooms and numbers in place of its letters. */
  String fill(String wording) {
    String worded =
        ROOM.matcher(wording)
            .replaceAll(room -> Matcher.quoteReplacement(word(room.group(1), room.group(2))));
    Map<String, Integer> numbers = new HashMap<>();
    return NUMBER
        .matcher(worded)
        .replaceAll(
            sum -> {
              int value = 0;
              for (String term : sum.group(1).split("\\+", -1)) {
                value +=
                    Character.isDigit(term.charAt(0))
                        ? Integer.parseInt(term)
                        : numbers.computeIfAbsent(term, this::number);
              }
              return Integer.toString(value);
            });
  }

  private int number(String letter) {
    return switch (letter) {
      case "p" -> random.nextInt(2, 9);
      case "b" -> random.nextInt(200, 9000);
      default -> random.nextInt(11, 180);
    };
  }

  private String word(String room, String shift) {
    return switch (room) {
      case "me" -> random.nextInt(4) == 0 ? "本机关" : filer.self();
      case "agency" -> filer.name();
      case "place" -> filer.place();
      case "year" -> Integer.toString(year + (shift == null ? 0 : Integer.parseInt(shift)));
      case "noticeTitle" -> edition.notice().title();
      case "noticeNumber" -> edition.notice().number();
      case "day" -> {
        LocalDate day = LocalDate.of(year, 1, 5).plusDays(random.nextInt(350));
        yield year + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
      }
      case "postcode" -> Integer.toString(random.nextInt(100_000, 800_000));
      case "areacode" -> Integer.toString(random.nextInt(310, 999));
      case "phone" -> Integer.toString(random.nextInt(2_000_000, 8_999_999));
      case "mobile" -> "13" + random.nextInt(100_000_000, 999_999_999);
      case "letters" -> "" + letter() + letter() + letter();
      default -> pick(Wordings.of(room));
    };
  }

  private char letter() {
    return (char) ('a' + random.nextInt(26));
  }
}
