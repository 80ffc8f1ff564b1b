package org.gouji.parse.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Prints RTF with the control words that Word uses for tables. */
final class RtfPrinter implements Printer {
  private static final Charset GBK = Charset.forName("GBK");

  private final StringBuilder rtf =
      new StringBuilder(
          "{\\rtf1\\ansi\\ansicpg936\\deff0\\uc2{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}\n");

  @Override
  public void paragraph(String text) {
    rtf.append("\\pard\\plain\\f0 ").append(escaped(text)).append("\\par\n");
  }

  @Override
  public void table(Grid grid) {
    for (List<GridCell> cells : grid.rows()) {
      rtf.append("\\trowd");
      for (int i = 1; i <= cells.size(); i++) {
        rtf.append("\\cellx").append(i * 1000);
      }
      rtf.append("\n");
      for (GridCell cell : cells) {
        String text = cell.text();
        // A long label stands in two paragraphs of its cell
        int cut = text.length() > 8 ? text.length() / 2 : 0;
        rtf.append("\\pard\\plain\\intbl\\f0 ");
        if (cut > 0) {
          rtf.append(escaped(text.substring(0, cut))).append("\\par ");
        }
        rtf.append("{").append(escaped(text.substring(cut))).append("}\\cell\n");
      }
      rtf.append("\\row\n");
    }
  }

  byte[] bytes() {
    return (rtf + "}").getBytes(StandardCharsets.US_ASCII);
  }

  /** Also the second byte of a character is escaped: it may be a brace or a backslash. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        escaped.append(c);
        continue;
      }
      for (byte b : String.valueOf(c).getBytes(GBK)) {
        escaped.append("\\'%02x".formatted(b & 0xFF));
      }
    }
    return escaped.toString();
  }
}
