package org.gouji.local.console;

import java.util.Locale;
import java.util.ResourceBundle;

/** The launcher's sentences in one language. */
public final class Messages {
  private final Language language;
  private final ResourceBundle bundle;

  public Messages(Language language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            Messages.class.getPackageName() + ".messages",
            language.locale(),
            // Without it a Chinese default locale would win over the English asked for.
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public Language language() {
    return language;
  }

  /** For the descriptions of commands and options. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /**
   * A sentence.
   *
   * @param key of the bundle
   * @param arguments put in for {@code %s}, without any formatting of their own
   */
  public String text(String key, Object... arguments) {
    return String.format(Locale.ROOT, bundle.getString(key), arguments);
  }
}
