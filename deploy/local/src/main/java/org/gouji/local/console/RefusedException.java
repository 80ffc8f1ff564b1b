package org.gouji.local.console;

import java.util.List;
import java.util.stream.Collectors;

/** What was asked cannot be done, for a reason that the user can act on. Exit code 1. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final List<String> arguments;

  /**
   * @param key of the sentence
   * @param arguments of the sentence
   */
  public RefusedException(String key, Object... arguments) {
    super(
        key
            + List.of(arguments).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "(", ")")));
    this.key = key;
    this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
  }

  public String key() {
    return key;
  }

  public List<String> arguments() {
    return arguments;
  }

  /** The sentence in the language of the messages. */
  public String sentence(Messages messages) {
    return messages.text(key, arguments.toArray());
  }
}
