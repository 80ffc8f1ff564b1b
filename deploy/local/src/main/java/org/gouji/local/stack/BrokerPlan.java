package org.gouji.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.Uuid;
import org.gouji.local.console.RefusedException;
import org.gouji.local.process.Launch;

/** One Kafka node, broker and controller in one, on the loopback interface. */
record BrokerPlan(Installation installation, DataDir data, Ports ports) implements ComponentPlan {
  private static final int MAX_HEAP_MIB = 256;
  private static final int FORMAT_HEAP_MIB = 128;

  @Override
  public Component component() {
    return Component.BROKER;
  }

  @Override
  public List<Integer> requiredPorts() {
    return List.of(ports.of(Component.BROKER), ports.controller());
  }

  @Override
  public Launch prepare() throws IOException, InterruptedException {
    Path properties = data.broker().resolve("server.properties");
    Files.writeString(properties, BrokerProperties.text(ports, "data"));
    if (!Files.exists(data.broker().resolve("data"))) {
      format();
    }
    return new Launch(
        java(
            MAX_HEAP_MIB,
            "-XX:MaxDirectMemorySize=96m",
            "-Dlog4j2.configurationFile=" + installation.brokerLogging().toUri(),
            "-cp",
            classPath(),
            "kafka.Kafka",
            properties.toString()),
        Map.of(),
        // The log folder's name in the properties is relative: a comma in an absolute one would
        // part it in two.
        data.broker(),
        data.log(Component.BROKER));
  }

  /** Formats aside and puts the result in place, so that the folder is there only when whole. */
  private void format() throws IOException, InterruptedException {
    String aside = "data." + Uuid.randomUuid();
    Path properties = data.broker().resolve("format.properties");
    Files.writeString(properties, BrokerProperties.text(ports, aside));
    Process tool =
        new ProcessBuilder(
                java(
                    FORMAT_HEAP_MIB,
                    "-XX:TieredStopAtLevel=1",
                    "-Dlog4j2.configurationFile=" + installation.brokerLogging().toUri(),
                    "-cp",
                    classPath(),
                    "kafka.tools.StorageTool",
                    "format",
                    "-t",
                    Uuid.randomUuid().toString(),
                    "-c",
                    properties.toString()))
            .directory(data.broker().toFile())
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(data.log(Component.BROKER).path().toFile()))
            .start();
    try {
      if (!tool.waitFor(1, TimeUnit.MINUTES) || tool.exitValue() != 0) {
        throw new RefusedException("up.notFormatted", data.log(Component.BROKER).path());
      }
    } finally {
      tool.destroyForcibly();
    }
    Files.move(
        data.broker().resolve(aside),
        data.broker().resolve("data"),
        StandardCopyOption.ATOMIC_MOVE);
    Files.delete(properties);
  }

  private List<String> java(int heap, String... arguments) {
    return JavaProgram.command(Component.BROKER, data, heap, List.of(arguments));
  }

  private String classPath() {
    return installation.artifact(Component.BROKER).resolve("*").toString();
  }
}
