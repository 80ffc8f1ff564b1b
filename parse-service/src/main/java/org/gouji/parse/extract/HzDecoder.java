package org.gouji.parse.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/** HZ-GB-2312 (RFC 1843): GB 2312 in seven bits, between escapes that begin with a tilde. */
final class HzDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private HzDecoder() {}

  /** The text; empty where the bytes have eight bits or none of the escapes. */
  static Optional<String> decode(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length);
    boolean shifted = false;
    boolean everShifted = false;
    for (int i = 0; i < content.length; i++) {
      byte b = content[i];
      byte next = i + 1 < content.length ? content[i + 1] : (byte) '\n';
      if (b < 0) {
        return Optional.empty();
      } else if (b == '\n') {
        // A line ends whatever was not ended
        shifted = false;
        bytes.write(b);
      } else if (b == '~') {
        i++;
        shifted = next == '{' || (shifted && next != '}');
        everShifted |= next == '{';
        write(bytes, next);
      } else if (shifted) {
        // The second of two may be a tilde
        i++;
        bytes.write(b | 0x80);
        bytes.write(next | 0x80);
      } else {
        bytes.write(b);
      }
    }
    return everShifted ? Optional.of(bytes.toString(GB18030)) : Optional.empty();
  }

  private static void write(ByteArrayOutputStream bytes, byte escape) {
    if (escape == '~') {
      bytes.write('~');
    } else if (escape != '{' && escape != '}' && escape != '\n') {
      bytes.write('~');
      bytes.write(escape);
    }
  }
}
