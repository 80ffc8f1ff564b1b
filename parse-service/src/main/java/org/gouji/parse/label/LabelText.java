package org.gouji.parse.label;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The part of a label that tells it from others: without white space, punctuation and numbering,
 * full-width forms and traditional characters made equal.
 */
public final class LabelText {
  private static final int MAX_LENGTH = 200;

  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．,，:：]+|[（(]?\\d{1,2}[）)、.．,，:：]+|第[一二三四五六七八九十]{1,3}部分)");

  private static final Pattern NOT_TELLING = Pattern.compile("[^\\p{IsHan}\\p{L}\\p{N}]+");

  private LabelText() {}

  /** The telling part of a label; long text is cut, since no label is that long. */
  public static String of(String text) {
    String cut = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    String compact =
        Normalizer.normalize(cut, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
    String bare = NUMBERING.matcher(compact).replaceFirst("");
    String telling = NOT_TELLING.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
    return ZhConverterUtil.toSimple(telling);
  }
}
