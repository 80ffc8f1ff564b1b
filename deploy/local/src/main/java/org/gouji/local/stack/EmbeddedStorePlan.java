package org.gouji.local.stack;

import java.util.List;
import java.util.Map;
import org.gouji.local.process.Launch;

/** The store that comes with the launcher. */
record EmbeddedStorePlan(Installation installation, DataDir data, Ports ports)
    implements ComponentPlan {
  private static final int MAX_HEAP_MIB = 256;

  @Override
  public Component component() {
    return Component.STORE;
  }

  @Override
  public List<Integer> requiredPorts() {
    return List.of(ports.of(Component.STORE));
  }

  @Override
  public Launch prepare() {
    return new Launch(
        JavaProgram.command(
            Component.STORE,
            data,
            MAX_HEAP_MIB,
            List.of(
                // Room for a message of 48 MB and its reply
                "-XX:MaxDirectMemorySize=128m",
                "-Dio.netty.allocator.numDirectArenas=2",
                "-jar",
                installation.artifact(Component.STORE).toString(),
                data.store().resolve("store.mv").toString(),
                Integer.toString(ports.of(Component.STORE)))),
        Map.of(),
        data.store(),
        data.log(Component.STORE));
  }
}
