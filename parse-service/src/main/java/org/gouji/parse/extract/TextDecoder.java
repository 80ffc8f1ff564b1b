package org.gouji.parse.extract;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.parse.contract.Rejection.Reason;

/**
 * Decodes bytes to text. A byte order mark wins; a declared charset is believed when the bytes
 * decode in it without an error; then UTF-8 and GB18030 are tried strictly, because one of them is
 * what Chinese portals send; last comes a statistical guess.
 */
final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Text has hardly any control characters; a mislabelled binary is full of them. */
  private static final double MAX_CONTROL_SHARE = 0.01;

  private TextDecoder() {}

  /**
   * Decodes a document.
   *
   * @param content its bytes
   * @param declared charsets that somebody claims, most trusted first
   * @throws ExtractionException when no charset makes text of the bytes
   */
  static String decode(byte[] content, List<String> declared) throws ExtractionException {
    Optional<String> marked = byteOrderMark(content);
    if (marked.isPresent()) {
      return text(marked.get());
    }
    List<Charset> candidates = new ArrayList<>();
    declared.forEach(name -> charset(name).ifPresent(candidates::add));
    candidates.add(StandardCharsets.UTF_8);
    candidates.add(GB18030);
    for (Charset candidate : candidates) {
      Optional<String> decoded = strictly(content, 0, candidate);
      if (decoded.isPresent() && looksLikeText(decoded.get())) {
        return text(decoded.get());
      }
    }
    CharsetMatch guess = new CharsetDetector().setText(content).detect();
    if (guess != null) {
      Optional<String> decoded =
          charset(guess.getName()).flatMap(charset -> strictly(content, 0, charset));
      if (decoded.isPresent() && looksLikeText(decoded.get())) {
        return text(decoded.get());
      }
    }
    throw new ExtractionException(
        Reason.UNREADABLE, "the bytes are no text in any charset tried: " + candidates);
  }

  private static Optional<String> byteOrderMark(byte[] content) {
    if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
      return strictly(content, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(content, 0xFE, 0xFF)) {
      return strictly(content, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(content, 0xFF, 0xFE)) {
      return strictly(content, 2, StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] content, int... mark) {
    if (content.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((content[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      // GB18030 holds all of GBK and GB2312, and senders that declare those use its characters
      return Optional.of(charset.name().startsWith("GB") ? GB18030 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] content, int offset, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content, offset, content.length - offset))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean looksLikeText(String text) {
    long controls = text.chars().filter(TextDecoder::isStrayControl).count();
    return controls <= text.length() * MAX_CONTROL_SHARE;
  }

  private static boolean isStrayControl(int c) {
    return Character.isISOControl(c) && !Character.isWhitespace(c);
  }

  /** One line end, and no characters that neither JSON readers nor people expect in text. */
  private static String text(String decoded) {
    StringBuilder text = new StringBuilder(decoded.length());
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      if (c == '\r') {
        if (i + 1 == decoded.length() || decoded.charAt(i + 1) != '\n') {
          text.append('\n');
        }
      } else if (c == '\f' || c == '\u000B' || c == '\u2028' || c == '\u2029') {
        text.append('\n');
      } else if (!isStrayControl(c) && c != '\uFEFF') {
        text.append(c);
      }
    }
    return text.toString();
  }
}
