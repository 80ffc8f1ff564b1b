package org.gouji.validate.operator;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.validate.contract.Message;

/**
 * A message with names in braces that figures are put in for: {@code {requests.received.total}},
 * {@code {previous.requests.received.total}}, {@code {expected}}, {@code {actual}}, {@code {year}},
 * {@code {agency}}.
 *
 * @param message the text in both languages
 */
record MessageTemplate(Message message) {
  static final String PREVIOUS = "previous.";
  static final Set<String> WORDS = Set.of("expected", "actual", "year", "agency");

  private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

  /** The names in it. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (String text : new String[] {message.zh(), message.en()}) {
      Matcher name = NAME.matcher(text);
      while (name.find()) {
        names.add(name.group(1));
      }
    }
    return names;
  }

  /** The cells whose figures it needs. */
  Inputs inputs() {
    Set<String> facts = new LinkedHashSet<>(names());
    facts.removeAll(WORDS);
    Set<String> previous = new LinkedHashSet<>();
    for (String name : new HashSet<>(facts)) {
      if (name.startsWith(PREVIOUS)) {
        facts.remove(name);
        previous.add(name.substring(PREVIOUS.length()));
      }
    }
    return new Inputs(facts, previous, names().contains("year"));
  }

  /** The message with these values put in. */
  Message filled(Map<String, String> values) {
    return new Message(filled(message.zh(), values), filled(message.en(), values));
  }

  private static String filled(String text, Map<String, String> values) {
    return NAME.matcher(text)
        .replaceAll(
            name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), name.group())));
  }
}
