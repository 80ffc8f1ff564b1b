package org.gouji.acceptance.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The processes that the launcher starts, on ports and data of their own. */
final class EmbeddedStack implements Stack {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** Where the broker votes for itself. */
  private static final int CONTROLLER_PORT = 9093;

  private final Path data;
  private final Path rules;
  private final int portOffset;

  private EmbeddedStack(Path data, int portOffset) {
    this.data = data;
    this.rules = data.resolve("rules");
    this.portOffset = portOffset;
  }

  static Stack start(String name) {
    Path data = Repository.path("deploy/acceptance/target/stacks/" + name);
    deleteAll(data);
    EmbeddedStack stack =
        new EmbeddedStack(
            data,
            Ports.freeOffset(
                IntStream.concat(
                        IntStream.of(CONTROLLER_PORT),
                        Arrays.stream(Component.values()).mapToInt(Component::port))
                    .toArray()));
    createDirectory(stack.rules);
    stack.mend();
    return stack;
  }

  @Override
  public URI base(Component service) {
    return URI.create("http://127.0.0.1:" + (service.port() + portOffset));
  }

  @Override
  public String bootstrapServers() {
    return "127.0.0.1:" + (Component.BROKER.port() + portOffset);
  }

  @Override
  public String token(Role role, String subject, Duration timeToLive) {
    return launcher(
            "token",
            "--role",
            role.claim(),
            "--subject",
            subject,
            "--ttl",
            timeToLive.toSeconds() + "s")
        .strip();
  }

  @Override
  public Optional<Path> rules() {
    return Optional.of(rules);
  }

  @Override
  public void kill(Component... components) {
    List<ProcessHandle> processes = Arrays.stream(components).map(this::process).toList();
    processes.forEach(ProcessHandle::destroyForcibly);
    processes.forEach(process -> process.onExit().orTimeout(10, TimeUnit.SECONDS).join());
  }

  @Override
  public void mend() {
    launcher("up", "--detach", "--port-offset", Integer.toString(portOffset));
  }

  /** The data stays behind for whoever looks into a failure, until the next start removes it. */
  @Override
  public void close() {
    launcher("down");
  }

  private ProcessHandle process(Component component) {
    String name = component.service();
    Path file =
        data.resolve("run")
            .resolve((name == null ? component.name().toLowerCase(Locale.ROOT) : name) + ".pid");
    try {
      // The first line; the second tells when it started.
      return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0)))
          .orElseThrow(() -> new IllegalStateException(component + " does not run"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String launcher(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Repository.path("deploy/local/gouji").toString());
    command.addAll(List.of(arguments));
    command.addAll(List.of("--data", data.toString()));
    return Command.run(command, Map.of("GOUJI_RULES_DIR", rules.toString()), PATIENCE);
  }

  private static void createDirectory(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteAll(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
