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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.parse.contract.Rejection.Reason;

/**
 * Decodes bytes to text. A byte order mark wins. Then every charset that Chinese portals send is
 * tried, those declared first, and the text that looks most like Chinese is taken: a declaration is
 * often wrong, Latin charsets decode anything, and GB18030 decodes most of Big5. What is not
 * Chinese is decoded as declared, or by a statistical guess.
 */
final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Charsets that senders use without saying so, the likeliest first. */
  private static final List<Charset> UNDECLARED =
      List.of(
          StandardCharsets.UTF_8,
          GB18030,
          Charset.forName("x-windows-950"),
          Charset.forName("Big5-HKSCS"),
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  /** Text has hardly any control characters; a mislabelled binary is full of them. */
  private static final double MAX_CONTROL_SHARE = 0.01;

  /** So many of its characters a text may have lost on its way. */
  private static final double MAX_LOST_SHARE = 0.01;

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
    Optional<String> hz = HzDecoder.decode(content).filter(TextDecoder::looksChinese);
    if (hz.isPresent()) {
      return text(hz.get());
    }
    Set<Charset> candidates = new LinkedHashSet<>();
    declared.forEach(name -> charset(name).ifPresent(candidates::add));
    candidates.addAll(UNDECLARED);
    Optional<String> chinese =
        mostChinese(
            candidates.stream()
                .flatMap(candidate -> strictly(content, 0, candidate).stream())
                .filter(TextDecoder::looksLikeText));
    if (chinese.isPresent()) {
      return text(chinese.get());
    }
    Optional<String> damaged = mostChinese(withLosses(content));
    if (damaged.isPresent()) {
      return text(damaged.get());
    }
    // No Chinese: the exotic ones among the candidates make something of any bytes
    for (Charset candidate : candidates) {
      boolean plausible = !UNDECLARED.contains(candidate) || UNDECLARED.indexOf(candidate) < 2;
      Optional<String> reading =
          plausible ? strictly(content, 0, candidate) : Optional.<String>empty();
      if (reading.filter(TextDecoder::looksLikeText).isPresent()) {
        return text(reading.get());
      }
    }
    return text(
        guess(content)
            .orElseThrow(
                () ->
                    new ExtractionException(
                        Reason.UNREADABLE,
                        "the bytes are no text in any charset tried: " + candidates)));
  }

  /** Takes one reading after the other: each may be as large as the document. */
  private static Optional<String> mostChinese(Stream<String> readings) {
    // The first of equals: what is declared, then what is likeliest
    String best = null;
    double bestLikeness = ChineseLikeness.LEAST;
    for (String reading : (Iterable<String>) readings::iterator) {
      double likeness = ChineseLikeness.of(reading);
      if (likeness > bestLikeness) {
        best = reading;
        bestLikeness = likeness;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean looksChinese(String text) {
    return ChineseLikeness.of(text) > ChineseLikeness.LEAST;
  }

  /** The bytes in charsets of two and three bytes, where few of them are not of the charset. */
  private static Stream<String> withLosses(byte[] content) {
    return UNDECLARED.subList(0, 3).stream()
        .map(charset -> new String(content, charset))
        .filter(TextDecoder::looksLikeText)
        .filter(
            text ->
                text.chars().filter(c -> c == '\uFFFD').count() <= text.length() * MAX_LOST_SHARE);
  }

  private static Optional<String> guess(byte[] content) {
    CharsetMatch guess = new CharsetDetector().setText(content).detect();
    return Optional.ofNullable(guess)
        .flatMap(match -> charset(match.getName()))
        .flatMap(charset -> strictly(content, 0, charset))
        .filter(TextDecoder::looksLikeText);
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
