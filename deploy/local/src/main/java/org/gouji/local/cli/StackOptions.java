package org.gouji.local.cli;

import java.util.Objects;
import java.util.OptionalInt;
import org.gouji.local.stack.Ports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands that start a stack share. */
final class StackOptions {
  private OptionalInt offset = OptionalInt.empty();

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(names = "--port-offset", paramLabel = "N")
  void portOffset(int value) {
    if (value < 0 || value > Ports.MAX_OFFSET) {
      throw new ParameterException(
          Objects.requireNonNull(command).commandLine(), "--port-offset: 0.." + Ports.MAX_OFFSET);
    }
    this.offset = OptionalInt.of(value);
  }

  /** Done by the shell script before Java starts; here for the help. */
  @Option(names = "--rebuild")
  void rebuild(boolean unused) {}

  OptionalInt portOffset() {
    return offset;
  }
}
