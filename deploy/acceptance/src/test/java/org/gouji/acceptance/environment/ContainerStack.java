package org.gouji.acceptance.environment;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.AccessMode;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HealthCheck;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Volume;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.startupcheck.OneShotStartupCheckStrategy;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.utility.DockerImageName;

/**
 * The services of the compose file as containers of Testcontainers. Ports are chosen once, so that
 * a killed container comes back where it was.
 */
final class ContainerStack implements Stack {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Map<Component, String> NAMES =
      new EnumMap<>(
          Map.of(
              Component.BROKER, "kafka",
              Component.STORE, "store",
              Component.INGEST, "ingest-service",
              Component.PARSE, "parse-service",
              Component.VALIDATE, "validate-service"));

  private final ComposeFile compose = ComposeFile.read();
  private final TokenSigner signer = new TokenSigner(Clock.systemUTC());
  private final Network network = Network.newNetwork();
  private final Map<Component, Integer> ports = new EnumMap<>(Component.class);
  private final Map<String, GenericContainer<?>> containers = new LinkedHashMap<>();

  private ContainerStack() {
    NAMES.keySet().forEach(component -> ports.put(component, Ports.free()));
  }

  /** Why no containers can be had; null when they can. */
  static @Nullable String obstacle() {
    return DockerClientFactory.instance().isDockerAvailable()
        ? null
        : "no container runtime answers";
  }

  static Stack start() {
    ContainerStack stack = new ContainerStack();
    try {
      stack.compose.services().keySet().forEach(stack::prepare);
      Startables.deepStart(stack.containers.values()).join();
      return stack;
    } catch (RuntimeException e) {
      stack.close();
      throw e;
    }
  }

  @Override
  public URI base(Component service) {
    return URI.create("http://127.0.0.1:" + ports.get(service));
  }

  @Override
  public String bootstrapServers() {
    return "127.0.0.1:" + ports.get(Component.BROKER);
  }

  @Override
  public String token(Role role, String subject, Duration timeToLive) {
    return signer.sign(role, subject, timeToLive);
  }

  @Override
  public void kill(Component... components) {
    for (Component component : components) {
      docker().killContainerCmd(container(component).getContainerId()).exec();
    }
  }

  @Override
  public void mend() {
    // In the order of the declaration: what others need comes first.
    for (Component component : Component.values()) {
      String id = container(component).getContainerId();
      if (!Boolean.TRUE.equals(docker().inspectContainerCmd(id).exec().getState().getRunning())) {
        docker().startContainerCmd(id).exec();
      }
      Awaitility.await(NAMES.get(component) + " is healthy again")
          .atMost(PATIENCE)
          .until(() -> container(component).isHealthy());
    }
  }

  /** What is mounted into containers belongs to the repository. */
  @Override
  public Optional<Path> rules() {
    return Optional.empty();
  }

  @Override
  public void close() {
    containers.values().forEach(GenericContainer::stop);
    network.close();
  }

  private void prepare(String name) {
    ComposeFile.Service service = compose.service(name);
    GenericContainer<?> container =
        new GenericContainer<>(
                DockerImageName.parse(service.image(ContainerStack::configuredImage)))
            .withNetwork(network)
            .withNetworkAliases(name)
            .withEnv(environment(service))
            .withStartupTimeout(PATIENCE)
            .dependsOn(service.dependencies().keySet().stream().map(containers::get).toList())
            .withCreateContainerCmdModifier(
                command -> {
                  HostConfig host = command.getHostConfig();
                  confine(service, host);
                  mount(service, host);
                  publish(name, command);
                  command.withUser(service.text("user")).withHealthcheck(health(service));
                });
    if (!service.list("command").isEmpty()) {
      container.withCommand(service.list("command").toArray(String[]::new));
    }
    if (service.healthCheck().keys().isEmpty()) {
      container.withStartupCheckStrategy(new OneShotStartupCheckStrategy().withTimeout(PATIENCE));
    } else {
      container.waitingFor(Wait.forHealthcheck().withStartupTimeout(PATIENCE));
    }
    containers.put(name, container);
  }

  private Map<String, String> environment(ComposeFile.Service service) {
    Map<String, String> environment = new LinkedHashMap<>();
    service
        .environment()
        .forEach(
            (key, value) -> {
              if (value != null) {
                environment.put(key, value);
              }
            });
    if (service.environment().containsKey("GOUJI_JWT_PUBLIC_KEY")) {
      environment.put("GOUJI_JWT_PUBLIC_KEY", signer.publicKey());
    }
    environment.computeIfPresent(
        "KAFKA_ADVERTISED_LISTENERS",
        (key, listeners) -> listeners.replace("127.0.0.1:9092", bootstrapServers()));
    return environment;
  }

  private static void confine(ComposeFile.Service service, HostConfig host) {
    Map<String, String> inMemory = new LinkedHashMap<>();
    service.list("tmpfs").forEach(path -> inMemory.put(path, ""));
    host.withReadonlyRootfs(service.is("read_only"))
        .withSecurityOpts(service.list("security_opt"))
        .withTmpFs(inMemory)
        .withPidsLimit(Long.valueOf(service.text("pids_limit")));
    host.withCapDrop(Capability.ALL);
  }

  /**
   * Files beside the compose file, read-only. Testcontainers' own binds first ask a helper image
   * whether the runtime can mount at all, and wait minutes where no registry has it.
   */
  private void mount(ComposeFile.Service service, HostConfig host) {
    host.withBinds(
        service.list("volumes").stream()
            .filter(volume -> volume.startsWith("."))
            .map(volume -> volume.split(":", 3))
            .map(
                parts ->
                    new Bind(
                        compose.resolve(parts[0]).toString(), new Volume(parts[1]), AccessMode.ro))
            .toList());
  }

  /** Not every image says itself which ports it listens on, so that is told here too. */
  private void publish(String name, CreateContainerCmd command) {
    NAMES.forEach(
        (component, service) -> {
          if (service.equals(name) && component != Component.STORE) {
            command.withExposedPorts(ExposedPort.tcp(component.port()));
            command
                .getHostConfig()
                .withPortBindings(
                    PortBinding.parse(
                        "127.0.0.1:" + ports.get(component) + ":" + component.port()));
          }
        });
  }

  private static @Nullable HealthCheck health(ComposeFile.Service service) {
    ComposeFile.Service check = service.healthCheck();
    return check.keys().isEmpty()
        ? null
        : new HealthCheck()
            // The file doubles a dollar that is not for compose itself.
            .withTest(check.list("test").stream().map(part -> part.replace("$$", "$")).toList())
            // Faster than in the file: nobody waits there.
            .withInterval(Duration.ofSeconds(1).toNanos())
            .withTimeout(check.duration("timeout").toNanos())
            .withStartPeriod(check.duration("start_period").toNanos())
            .withRetries(Integer.valueOf(check.text("retries")));
  }

  /** {@code -Dgouji.image.kafka=…} stands for the compose file's {@code GOUJI_KAFKA_IMAGE}. */
  private static @Nullable String configuredImage(String variable) {
    String name = variable.split("_", 3)[1].toLowerCase(Locale.ROOT);
    return System.getProperty("gouji.image." + name);
  }

  private GenericContainer<?> container(Component component) {
    GenericContainer<?> container = containers.get(NAMES.get(component));
    if (container == null) {
      throw new IllegalStateException("no container for " + component);
    }
    return container;
  }

  private static DockerClient docker() {
    return DockerClientFactory.instance().client();
  }
}
