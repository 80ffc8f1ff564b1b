package org.gouji.validate.rule.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.validate.text.FoldedText;
import org.gouji.validate.text.Passage;

/**
 * Placeholders that a template's user forgot: {@code XX镇}, {@code 20××年}, {@code **件}, {@code
 * （此处填写…）}, {@code X月X日}, {@code ___}.
 *
 * <p>Not judged: letters of a Latin word or of an address, digits or names masked on purpose
 * ({@code 138****5678}, 申请人王××), and rows of asterisks that part the text.
 */
final class Placeholders {
  private static final Pattern CROSSES =
      Pattern.compile(
          "(?<![A-Za-z@_.×*])(?<!(?:申请人|原告|当事人|公民|村民|居民|市民|群众)\\p{IsHan})"
              + "(?:[Xx×]{2,20}|\\*{2,8}|[Xx×](?=[年月日]))(?![A-Za-z@_*]|诉|不服)"
              + "|(?<![A-Za-z0-9@_./-])_{2,20}(?![A-Za-z0-9@_])");

  private static final Pattern INSTRUCTION =
      Pattern.compile("[(\\[【<](?:此处|请在此|在此处?|待填|待补充|待核实|请填写|请补充)[^()\\[\\]【】<>\\n]{0,30}[)\\]】>]");

  private static final String CLAUSE_ENDS = ",。;、:!?()\n";
  private static final int CONTEXT = 12;
  private static final int LONGEST_RULE = 200;

  private Placeholders() {}

  /** The passages in the order of the text, each with some words around it. */
  static List<Passage> find(FoldedText text) {
    String value = text.value();
    InternetAddresses addresses = new InternetAddresses(value);
    List<Passage> found = new ArrayList<>();
    int end = 0;
    Matcher matcher = CROSSES.matcher(value);
    while (found.size() < Passages.MOST_FOUND && matcher.find()) {
      // Several in one clause are one passage
      if (matcher.start() >= end
          && !addresses.cover(matcher.start())
          && !isMask(value, matcher)
          && !isRule(value, matcher)) {
        end = clauseEnd(value, matcher.end());
        found.add(Passage.of(text, clauseStart(value, matcher.start()), end));
      }
    }
    Matcher instruction = INSTRUCTION.matcher(value);
    while (found.size() < Passages.MOST_FOUND && instruction.find()) {
      found.add(Passage.of(text, instruction.start(), instruction.end()));
    }
    return found;
  }

  /** 4201××××1234: digits hidden between others. */
  private static boolean isMask(String text, Matcher run) {
    return run.start() > 0
        && run.end() < text.length()
        && Character.isDigit(text.charAt(run.start() - 1))
        && Character.isDigit(text.charAt(run.end()));
  }

  /** A line of nothing but asterisks or underscores and blanks. */
  private static boolean isRule(String text, Matcher run) {
    int start = text.lastIndexOf('\n', run.start()) + 1;
    int end = text.indexOf('\n', run.end());
    String line = text.substring(start, end < 0 ? text.length() : end);
    return line.length() <= LONGEST_RULE && line.chars().allMatch(c -> "*_ ".indexOf(c) >= 0);
  }

  private static int clauseStart(String text, int start) {
    int clause = start;
    while (clause > Math.max(0, start - CONTEXT)
        && CLAUSE_ENDS.indexOf(text.charAt(clause - 1)) < 0) {
      clause--;
    }
    while (text.charAt(clause) == ' ') {
      clause++;
    }
    return clause;
  }

  private static int clauseEnd(String text, int end) {
    int clause = end;
    while (clause < Math.min(text.length(), end + CONTEXT)
        && CLAUSE_ENDS.indexOf(text.charAt(clause)) < 0) {
      clause++;
    }
    while (text.charAt(clause - 1) == ' ') {
      clause--;
    }
    return clause;
  }
}
