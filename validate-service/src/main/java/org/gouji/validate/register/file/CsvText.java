package org.gouji.validate.register.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bytes of a spreadsheet as text: UTF-8, with or without a mark, else GB18030. */
final class CsvText {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvText() {}

  static String decode(byte[] file) {
    for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
      try {
        String text =
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(file))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      } catch (CharacterCodingException e) {
        // It is in the other one, or in none
      }
    }
    throw new RegisterRejectedException(
        List.of(new RegisterFault(null, null, null, "text in UTF-8 or GB18030")));
  }
}
