package org.gouji.local.push;

import java.util.Locale;

/** The media type that a document is submitted as. */
final class ContentType {
  private static final int[] UTF_8_MARK = {0xEF, 0xBB, 0xBF};
  private static final int[] UTF_16LE_MARK = {0xFF, 0xFE};
  private static final int[] UTF_16BE_MARK = {0xFE, 0xFF};

  private ContentType() {}

  /**
   * By the name's extension. Of other than text and web pages intake tells the type by itself, from
   * the bytes and the name. A character set is claimed only where a byte order mark proves it: the
   * same extension is in use for UTF-8 and GBK, and a wrong claim is worse than none.
   */
  static String of(String filename, byte[] content) {
    String extension = filename.substring(filename.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (extension) {
      case "txt" -> "text/plain" + charset(content);
      case "html", "htm" -> "text/html" + charset(content);
      default -> "application/octet-stream";
    };
  }

  private static String charset(byte[] content) {
    if (startsWith(content, UTF_8_MARK)) {
      return "; charset=UTF-8";
    }
    if (startsWith(content, UTF_16LE_MARK)) {
      return "; charset=UTF-16LE";
    }
    return startsWith(content, UTF_16BE_MARK) ? "; charset=UTF-16BE" : "";
  }

  private static boolean startsWith(byte[] content, int[] mark) {
    if (content.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (Byte.toUnsignedInt(content[i]) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
