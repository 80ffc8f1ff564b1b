package org.gouji.parse.figure;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.parse.contract.taxonomy.FigureType;
import org.gouji.parse.extract.Blank;
import org.jspecify.annotations.Nullable;

/**
 * Reads cells by this grammar, white space and full-width forms aside:
 *
 * <pre>
 * figure = [sign] number [unit]
 * sign   = "+" | "-" | "增" | "增加" | "减" | "减少"
 * number = digits ["." digits] | digits of three parted by commas ["." digits]
 * unit   = "万元" | "元" | "千元" | "百万元" | "亿元" (amounts) | "件" | "条" | "项" … (counts)
 * </pre>
 */
public final class FigureReader {
  private static final int MAX_LENGTH = 40;

  private static final Set<String> NOTHING =
      Set.of("", "-", "--", "---", "—", "——", "–", "――", "―", "─", "──", "/", "//", "\\", "无", "空");

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<sign>[-+]|增加?|减少?)?"
              + "(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
              + "(?<unit>\\p{IsHan}{1,3})?");

  private static final Map<String, BigDecimal> AMOUNT_UNITS =
      Map.of(
          "万元", BigDecimal.ONE,
          "万", BigDecimal.ONE,
          "元", new BigDecimal("0.0001"),
          "千元", new BigDecimal("0.1"),
          "百万元", new BigDecimal("100"),
          "亿元", new BigDecimal("10000"));

  private static final Pattern AMOUNT_UNIT = Pattern.compile("(?:百万|千|万|亿)?元");

  private static final Set<String> COUNT_UNITS =
      Set.of("件", "条", "项", "个", "次", "份", "起", "宗", "部", "人", "人次", "件次", "例");

  private FigureReader() {}

  /**
   * Reads a cell.
   *
   * @param cell its text as printed
   * @param type what kind of figure belongs there
   */
  public static Figure read(String cell, FigureType type) {
    return read(cell, type, null);
  }

  /**
   * The unit of money that a header names, as in {@code 本年收费金额（单位：元）}.
   *
   * @return empty where it names none
   */
  public static Optional<String> amountUnitIn(String header) {
    Matcher unit = AMOUNT_UNIT.matcher(normalized(header));
    return unit.find() ? Optional.of(unit.group()) : Optional.empty();
  }

  /**
   * Reads a cell below a header that names a unit.
   *
   * @param cell its text as printed
   * @param type what kind of figure belongs there
   * @param headerUnit the unit of an amount whose cell names none; null for 万元
   */
  public static Figure read(String cell, FigureType type, @Nullable String headerUnit) {
    String printed = normalized(cell);
    if (NOTHING.contains(printed)) {
      return new Figure.Blank();
    }
    Matcher figure = FIGURE.matcher(printed);
    if (printed.length() > MAX_LENGTH || !figure.matches()) {
      return new Figure.Unreadable();
    }
    BigDecimal number = new BigDecimal(figure.group("number").replace(",", ""));
    String unit = figure.group("unit");
    BigDecimal factor = factor(unit == null && type == FigureType.AMOUNT ? headerUnit : unit, type);
    if (factor == null) {
      return new Figure.Unreadable();
    }
    String sign = figure.group("sign");
    boolean negative = sign != null && (sign.startsWith("-") || sign.startsWith("减"));
    BigDecimal value = number.multiply(factor);
    return new Figure.Reported(plain(negative ? value.negate() : value));
  }

  /** Whether a cell holds a figure or one of the signs for nothing, whatever kind belongs there. */
  public static boolean isFigureOrNothing(String cell) {
    return !(read(cell, FigureType.COUNT) instanceof Figure.Unreadable)
        || !(read(cell, FigureType.AMOUNT) instanceof Figure.Unreadable);
  }

  private static @Nullable BigDecimal factor(@Nullable String unit, FigureType type) {
    if (unit == null) {
      return BigDecimal.ONE;
    }
    if (type == FigureType.AMOUNT) {
      return AMOUNT_UNITS.get(unit);
    }
    return COUNT_UNITS.contains(unit) ? BigDecimal.ONE : null;
  }

  private static String normalized(String cell) {
    if (cell.length() > 4 * MAX_LENGTH) {
      return cell;
    }
    return Blank.remove(Normalizer.normalize(cell, Normalizer.Form.NFKC))
        .replace('−', '-')
        .replace('，', ',')
        .replace('萬', '万')
        .replace('億', '亿')
        .replace('無', '无')
        .replace('減', '减')
        .replace('條', '条')
        .replace('項', '项')
        .replace('個', '个');
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
