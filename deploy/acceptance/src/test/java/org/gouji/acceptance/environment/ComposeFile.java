package org.gouji.acceptance.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The compose file, as far as {@link ContainerStack} follows it, so that both run the same whole.
 *
 * @param file where it stands
 * @param services the services by name, in the file's order, anchors resolved
 */
public record ComposeFile(Path file, Map<String, Service> services) {

  /** For example {@code ${GOUJI_STORE_IMAGE:-mongo:8.0}}. */
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+):-([^}]*)}");

  /** Reads the repository's own compose file. */
  public static ComposeFile read() {
    Path file = Repository.path("deploy/compose/compose.yaml");
    try {
      Map<?, ?> document =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
      Map<String, Service> services = new LinkedHashMap<>();
      map(document.get("services"))
          .forEach((name, service) -> services.put(name.toString(), new Service(map(service))));
      return new ComposeFile(file, services);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The service of that name. */
  public Service service(String name) {
    Service service = services.get(name);
    if (service == null) {
      throw new IllegalArgumentException(file + " has no service " + name);
    }
    return service;
  }

  /** A file that a volume names relative to the compose file. */
  public Path resolve(String relative) {
    return file.resolveSibling(relative).normalize();
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value == null ? Map.of() : (Map<?, ?>) value;
  }

  /**
   * One service of the file.
   *
   * @param keys everything that stands below its name
   */
  public record Service(Map<?, ?> keys) {

    /** The image, with what an environment variable replaces it by. */
    public String image(UnaryOperator<@Nullable String> environment) {
      Matcher variable = VARIABLE.matcher(text("image"));
      if (!variable.matches()) {
        return text("image");
      }
      String replacement = environment.apply(variable.group(1));
      return replacement == null ? variable.group(2) : replacement;
    }

    /** Environment variables; the value is null for one that is handed on from the shell. */
    public Map<String, @Nullable String> environment() {
      Map<String, @Nullable String> environment = new LinkedHashMap<>();
      map(keys.get("environment"))
          .forEach(
              (name, value) ->
                  environment.put(name.toString(), value == null ? null : value.toString()));
      return environment;
    }

    /** A key that holds one value. */
    public String text(String key) {
      Object value = keys.get(key);
      if (value == null) {
        throw new IllegalArgumentException("no " + key + " in " + keys.keySet());
      }
      return value.toString();
    }

    /** A key that holds several values; empty where it is absent. */
    public List<String> list(String key) {
      return keys.get(key) instanceof List<?> values
          ? values.stream().map(Object::toString).toList()
          : List.of();
    }

    /** Whether a key is set to true. */
    public boolean is(String key) {
      return Boolean.TRUE.equals(keys.get(key));
    }

    /** What the service waits for: the condition by the other service's name. */
    public Map<String, String> dependencies() {
      Map<String, String> conditions = new LinkedHashMap<>();
      map(keys.get("depends_on"))
          .forEach(
              (name, value) ->
                  conditions.put(name.toString(), String.valueOf(map(value).get("condition"))));
      return conditions;
    }

    /** The health check; empty where the service has none. */
    public Service healthCheck() {
      return new Service(map(keys.get("healthcheck")));
    }

    /** A key that holds a span of time such as {@code 5s}. */
    public Duration duration(String key) {
      return Duration.parse("PT" + text(key).toUpperCase(Locale.ROOT));
    }
  }
}
