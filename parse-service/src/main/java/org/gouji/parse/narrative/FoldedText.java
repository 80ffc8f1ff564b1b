package org.gouji.parse.narrative;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.Arrays;
import org.gouji.parse.extract.Blank;

/**
 * A stretch of text folded for comparison: full-width forms made narrow, traditional characters
 * simplified, blanks removed (but for one between two digits, which keeps figures apart). Every
 * character knows where it came from.
 */
final class FoldedText {
  private final String folded;
  private final int[] starts;
  private final int[] ends;

  private FoldedText(String folded, int[] starts, int[] ends) {
    this.folded = folded;
    this.starts = starts;
    this.ends = ends;
  }

  /** Folds the characters of a text between two offsets. */
  static FoldedText of(String text, int from, int to) {
    Builder builder = new Builder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLowSurrogate(c)) {
        continue;
      }
      if (Blank.isBlank(c)) {
        builder.blank();
      } else if (isPlain(c)) {
        builder.add(c, i, i + 1);
      } else if (Character.isHighSurrogate(c)) {
        builder.add('\uFFFD', i, Math.min(to, i + 2));
      } else {
        String narrow = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        for (int k = 0; k < narrow.length(); k++) {
          builder.add(narrow(c, narrow.charAt(k)), i, i + 1);
        }
      }
    }
    return builder.build();
  }

  /** The folded characters. */
  String text() {
    return folded;
  }

  /** Where a folded character begins in the original. */
  int start(int index) {
    return starts[index];
  }

  /** Where it ends there. */
  int end(int index) {
    return ends[index];
  }

  private static boolean isPlain(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || c == '。'
        || c == '、';
  }

  /** Punctuation in the form that Chinese text has; a narrow comma may part thousands and stays. */
  private static char narrow(char original, char c) {
    return switch (c) {
      case ',' -> original == '，' ? '，' : ',';
      case ';' -> '；';
      case ':' -> '：';
      case '(' -> '（';
      case ')' -> '）';
      case '!' -> '！';
      case '?' -> '？';
      case '〈' -> '《';
      case '〉' -> '》';
      case '\u2013', '\u2014', '\u2015', '\u2212', '\u2500' -> '-';
      case Skeleton.FIGURE, Skeleton.UNREADABLE, Skeleton.TITLE -> '·';
      default -> c;
    };
  }

  private static final class Builder {
    private final StringBuilder folded;
    private int[] starts;
    private int[] ends;
    private boolean blank;

    Builder(int length) {
      folded = new StringBuilder(length);
      starts = new int[length + 16];
      ends = new int[length + 16];
    }

    void blank() {
      blank = true;
    }

    void add(char c, int start, int end) {
      int last = folded.length() - 1;
      if (blank && last >= 0 && isDigit(folded.charAt(last)) && isDigit(c)) {
        put(' ', ends[last], start);
      }
      blank = false;
      if (!Blank.isBlank(c)) {
        put(c, start, end);
      }
    }

    private void put(char c, int start, int end) {
      int at = folded.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, at * 2);
        ends = Arrays.copyOf(ends, at * 2);
      }
      folded.append(c);
      starts[at] = start;
      ends[at] = end;
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    FoldedText build() {
      return new FoldedText(simplified(folded.toString()), starts, ends);
    }

    private static String simplified(String text) {
      String simple = ZhConverterUtil.toSimple(text);
      if (simple.length() == text.length()) {
        return simple;
      }
      StringBuilder single = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        String c = String.valueOf(text.charAt(i));
        String converted = ZhConverterUtil.toSimple(c);
        single.append(converted.length() == 1 ? converted : c);
      }
      return single.toString();
    }
  }
}
