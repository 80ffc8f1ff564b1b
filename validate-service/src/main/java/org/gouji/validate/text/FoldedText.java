package org.gouji.validate.text;

import java.text.Normalizer;
import java.util.Arrays;
import org.gouji.parse.contract.Span;

/**
 * A text in which equal things look equal: full-width forms and compatibility ideographs folded
 * (NFKC), traditional characters simplified, zero-width characters dropped, every blank one space.
 * Every place in it knows where it stands in the text as printed. Immutable.
 *
 * <p>Enclosed numbers such as ① stay as they are: folded, they would run into the figure behind.
 */
public final class FoldedText {
  private final String printed;
  private final String value;
  private final int[] offsets;

  private FoldedText(String printed, String value, int[] offsets) {
    this.printed = printed;
    this.value = value;
    this.offsets = offsets;
  }

  /** Folds a text as printed. */
  public static FoldedText of(String printed) {
    Builder builder = new Builder(printed.length());
    int offset = 0;
    for (int i = 0; i < printed.length(); offset++) {
      int codePoint = printed.codePointAt(i);
      i += Character.charCount(codePoint);
      append(builder, codePoint, offset);
    }
    return builder.build(printed);
  }

  private static void append(Builder builder, int codePoint, int offset) {
    if (codePoint == '\n') {
      builder.append('\n', offset);
    } else if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      builder.append(' ', offset);
    } else if (Character.getType(codePoint) == Character.FORMAT
        || Character.isISOControl(codePoint)) {
      return;
    } else if (isCompatibilityForm(codePoint)) {
      String folded = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
      folded.chars().forEach(c -> builder.append(ScriptFolding.fold((char) c), offset));
    } else {
      for (char c : Character.toChars(codePoint)) {
        builder.append(ScriptFolding.fold(c), offset);
      }
    }
  }

  private static boolean isCompatibilityForm(int codePoint) {
    return (codePoint >= 0xff01 && codePoint <= 0xffee) // half-width and full-width forms
        || (codePoint >= 0xf900 && codePoint <= 0xfaff) // compatibility ideographs
        || (codePoint >= 0x2e80 && codePoint <= 0x2fdf); // radicals, which PDF files put for 日 or 月
  }

  /** The folded text. */
  public String value() {
    return value;
  }

  /** The same text without any white space, for passages that lines or pages cut in two. */
  public FoldedText dense() {
    Builder builder = new Builder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != ' ' && c != '\n') {
        builder.append(c, offsets[i]);
      }
    }
    return builder.build(printed);
  }

  /**
   * Where a stretch of the folded text stands in the text as printed.
   *
   * @param start first character in {@link #value}
   * @param end behind the last one; after start
   */
  public Span span(int start, int end) {
    return new Span(offsets[start], offsets[end - 1] + 1);
  }

  /**
   * Whether a character is the first of its line in print.
   *
   * @param index the character in {@link #value}
   */
  public boolean startsLine(int index) {
    if (index == 0) {
      return true;
    }
    int after = offsets[index - 1] + 1;
    return after < offsets[index] && printed(new Span(after, offsets[index])).contains("\n");
  }

  /** What is printed there. */
  public String printed(Span span) {
    int start = printed.offsetByCodePoints(0, span.start());
    return printed.substring(start, printed.offsetByCodePoints(start, span.end() - span.start()));
  }

  private static final class Builder {
    private final StringBuilder value;
    private int[] offsets;

    Builder(int capacity) {
      value = new StringBuilder(capacity);
      offsets = new int[Math.max(capacity, 1)];
    }

    void append(char c, int offset) {
      if (value.length() == offsets.length) {
        offsets = Arrays.copyOf(offsets, 2 * offsets.length);
      }
      offsets[value.length()] = offset;
      value.append(c);
    }

    FoldedText build(String printed) {
      return new FoldedText(printed, value.toString(), Arrays.copyOf(offsets, value.length()));
    }
  }
}
