package org.gouji.parse.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.gouji.parse.contract.Rejection.Reason;

/**
 * Rewrites RTF (1.9.1) so that tables survive a reader that knows none: ends of cells and rows
 * become characters of the private use area, and paragraphs within a cell become lines. Deleted and
 * hidden text is left out, and automatic numbers become text.
 */
final class RtfMarks {
  static final char CELL = '\uE000';
  static final char ROW = '\uE001';

  private static final String NESTED_ROW = "{\\*\\nesttableprops";

  /** More groups within each other than any writer makes. */
  private static final int MAX_DEPTH = 10_000;

  /** Destinations that are not the document's text: page furniture and comments. */
  private static final Set<String> APART =
      Set.of(
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "annotation",
          "atnid",
          "atnauthor");

  /** Control words that print something or end something printed. */
  private static final Set<String> PRINTED =
      Set.of("cell", "nestcell", "row", "par", "line", "sect", "page", "tab", "u");

  /**
   * What holds within a group and is restored behind it.
   *
   * @param inTable whether paragraphs are within a cell
   * @param unseen whether text is deleted or hidden
   * @param apart whether text is not the document's
   * @param inNumber whether text is the number of a paragraph
   */
  private record State(boolean inTable, boolean unseen, boolean apart, boolean inNumber) {
    State inTable(boolean now) {
      return new State(now, unseen, apart, inNumber);
    }

    State unseen(boolean now) {
      return new State(inTable, now, apart, inNumber);
    }

    State setApart() {
      return new State(inTable, unseen, true, inNumber);
    }

    State numbering() {
      return new State(inTable, unseen, apart, true);
    }
  }

  private final byte[] rtf;
  private final ByteArrayOutputStream out;
  private final Deque<State> groups = new ArrayDeque<>();
  private State state = new State(false, false, false, false);
  private int at;

  private RtfMarks(byte[] rtf) {
    this.rtf = rtf;
    this.out = new ByteArrayOutputStream(rtf.length + rtf.length / 4);
  }

  /** The document with marks. */
  static byte[] of(byte[] rtf) throws ExtractionException {
    RtfMarks marks = new RtfMarks(rtf);
    marks.rewrite();
    return marks.out.toByteArray();
  }

  private void rewrite() throws ExtractionException {
    while (at < rtf.length) {
      switch (rtf[at]) {
        case '{' -> open();
        case '}' -> close();
        case '\\' -> control();
        default -> text(1);
      }
    }
  }

  private void open() throws ExtractionException {
    if (groups.size() == MAX_DEPTH) {
      throw new ExtractionException(
          Reason.TOO_LARGE, "more than " + MAX_DEPTH + " groups within each other");
    }
    if (startsWith(NESTED_ROW)) {
      endRow();
    }
    groups.push(state);
    copy(1);
  }

  private void close() {
    if (!groups.isEmpty()) {
      state = groups.pop();
    }
    copy(1);
  }

  private void control() {
    int end = at + 1;
    while (end < rtf.length && isLetter(rtf[end])) {
      end++;
    }
    if (end == at + 1) {
      symbol();
      return;
    }
    String word = new String(rtf, at + 1, end - at - 1, StandardCharsets.US_ASCII);
    int digits = end;
    if (end < rtf.length && rtf[end] == '-') {
      end++;
    }
    while (end < rtf.length && rtf[end] >= '0' && rtf[end] <= '9') {
      end++;
    }
    String parameter = new String(rtf, digits, end - digits, StandardCharsets.US_ASCII);
    if (end < rtf.length && rtf[end] == ' ') {
      end++;
    }
    word(word, parameter, end - at);
  }

  /** A control symbol: two characters, or a byte in hexadecimal digits, which is text. */
  private void symbol() {
    boolean hexadecimal = at + 1 < rtf.length && rtf[at + 1] == '\'';
    text(hexadecimal ? 4 : 2);
  }

  private void word(String word, String parameter, int length) {
    boolean on = !parameter.equals("0");
    switch (word) {
      case "intbl" -> state = state.inTable(on);
      case "itap" -> state = state.inTable(on || state.inTable());
      case "deleted", "v" -> state = state.unseen(on);
      case "plain" -> state = state.unseen(false);
      case "listtext", "pntext" -> state = state.numbering();
      case "pard" -> state = state.inTable(state.inNumber() && state.inTable());
      default -> state = APART.contains(word) ? state.setApart() : state;
    }
    if (state.apart() && PRINTED.contains(word)) {
      at += length;
    } else {
      rewrite(word, parameter, length);
    }
  }

  private void rewrite(String word, String parameter, int length) {
    switch (word) {
      case "cell", "nestcell" -> replace(length, mark(CELL));
      case "row" -> {
        endRow();
        at += length;
      }
      case "par" -> replace(length, state.inTable() ? "\\line " : "\\par ");
      case "listtext", "pntext" -> at += length;
      case "pard" -> replace(length, state.inNumber() ? "" : "\\pard ");
      case "u", "tab", "line" -> text(length);
      case "bin" -> copy(length + binaryLength(parameter));
      default -> copy(length);
    }
  }

  private static int binaryLength(String parameter) {
    return parameter.matches("[0-9]{1,8}") ? Integer.parseInt(parameter) : 0;
  }

  private void endRow() {
    write(mark(ROW) + "\\par ");
  }

  /** A group of its own, so that the number of characters that follow a code stays as it was. */
  private static String mark(char mark) {
    return "{\\uc1\\u" + (short) mark + " ?}";
  }

  private void replace(int length, String by) {
    write(by);
    at += length;
  }

  private void text(int length) {
    if (state.unseen() || state.apart()) {
      at += length;
    } else {
      copy(length);
    }
  }

  private void copy(int length) {
    int end = Math.min(rtf.length, at + length);
    out.write(rtf, at, end - at);
    at = end;
  }

  private void write(String ascii) {
    out.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
  }

  private boolean startsWith(String ascii) {
    if (rtf.length - at < ascii.length()) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if (rtf[at + i] != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}
