package org.gouji.local.stack;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gouji.local.process.Launch;

/** A service of our own. */
record ServicePlan(
    Component component,
    Installation installation,
    DataDir data,
    Ports ports,
    Map<String, String> environment)
    implements ComponentPlan {
  private static final int MAX_HEAP_MIB = 384;

  ServicePlan {
    environment = Map.copyOf(environment);
  }

  @Override
  public List<Integer> requiredPorts() {
    return List.of(ports.of(component));
  }

  @Override
  public Launch prepare() throws IOException {
    return new Launch(
        JavaProgram.command(
            component,
            data,
            MAX_HEAP_MIB,
            List.of("-jar", installation.artifact(component).toString())),
        environment,
        data.workingDir(component),
        data.log(component));
  }
}
