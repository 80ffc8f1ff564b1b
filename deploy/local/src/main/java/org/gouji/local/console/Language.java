package org.gouji.local.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A language that the launcher speaks. */
public enum Language {
  EN(Locale.ENGLISH),
  ZH(Locale.CHINESE);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /**
   * The language of a POSIX environment: the first of {@code LC_ALL}, {@code LC_MESSAGES} and
   * {@code LANG} that is set decides.
   */
  public static Language of(Map<String, String> environment) {
    return List.of("LC_ALL", "LC_MESSAGES", "LANG").stream()
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .filter(value -> value.startsWith("zh"))
        .map(value -> ZH)
        .orElse(EN);
  }
}
