package org.gouji.parse.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header that makes a browser save a document instead of showing it (RFC 6266). */
final class Attachment {
  private static final int MAX_CHARS = 150;

  // text/html; charset="GB18030": type and subtype are tokens, parameters any printable ASCII
  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[A-Za-z0-9!#$&^_.+-]{1,127}/[A-Za-z0-9!#$&^_.+-]{1,127}(;[ -~]{0,200})?");

  private Attachment() {}

  /**
   * A {@code Content-Disposition} with the file's name, in ASCII for old clients and whole by RFC
   * 8187. Whatever could end the parameter or leave the folder is replaced.
   */
  static String disposition(String filename) {
    String name = safe(filename);
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(name.replaceAll("[^ -~]", "_"), percentEncoded(name));
  }

  /** The media type as declared, or the one of mere bytes where it could not be a header. */
  static String mediaType(@Nullable String declared) {
    return declared != null && MEDIA_TYPE.matcher(declared).matches()
        ? declared
        : "application/octet-stream";
  }

  private static String safe(String filename) {
    String name = filename.replaceAll("[\\p{Cntrl}\\p{Cs}\"\\\\/:*?<>|%;]", "_").strip();
    String bounded =
        name.codePointCount(0, name.length()) <= MAX_CHARS
            ? name
            : name.substring(0, name.offsetByCodePoints(0, MAX_CHARS));
    return bounded.isEmpty() ? "document" : bounded;
  }

  private static String percentEncoded(String name) {
    // URLEncoder is for forms: it leaves * alone, which RFC 8187 does not, and makes spaces a plus
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
