package org.gouji.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gouji.local.process.Launch;

/** A real MongoDB server, alone and on the loopback interface. */
record MongodPlan(Path program, DataDir data, Ports ports) implements ComponentPlan {
  @Override
  public Component component() {
    return Component.STORE;
  }

  @Override
  public List<Integer> requiredPorts() {
    return List.of(ports.of(Component.STORE));
  }

  @Override
  public Launch prepare() throws IOException {
    Path files = Files.createDirectories(data.store().resolve("mongod"));
    return new Launch(
        List.of(
            program.toString(),
            "--dbpath",
            files.toString(),
            "--bind_ip",
            "127.0.0.1",
            "--port",
            Integer.toString(ports.of(Component.STORE))),
        Map.of(),
        data.store(),
        data.log(Component.STORE));
  }
}
