package org.gouji.validate.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.validate.contract.AlertStatus;
import org.gouji.validate.contract.Severity;
import org.gouji.validate.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The words by which the API knows the values of an enumeration. */
final class PublicNames<E extends Enum<E>> {
  static final PublicNames<Severity> SEVERITIES =
      new PublicNames<>(
          Severity.values(),
          severity ->
              switch (severity) {
                case ERROR -> "error";
                case WARNING -> "warning";
                case INFO -> "info";
              });
  static final PublicNames<AlertStatus> STATUSES =
      new PublicNames<>(
          AlertStatus.values(),
          status ->
              switch (status) {
                case OPEN -> "open";
                case CLEARED -> "cleared";
                case DISMISSED -> "dismissed";
              });

  private final Map<String, E> values;

  private PublicNames(E[] values, Function<E, String> name) {
    this.values =
        Arrays.stream(values)
            .collect(Collectors.toMap(name, each -> each, (one, other) -> one, LinkedHashMap::new));
  }

  /**
   * The value of that name; null for none given.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem for a name that there is not
   */
  @Nullable E parse(String field, @Nullable String name) {
    if (name == null) {
      return null;
    }
    E value = values.get(name);
    if (value == null) {
      throw Problems.invalid(field, "one of " + String.join(", ", values.keySet()));
    }
    return value;
  }
}
