package org.gouji.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs the launcher, to run the components too. */
final class JavaProgram {
  /** The first version that warns of native code without leave. */
  private static final int WARNS_OF_NATIVE_CODE = 24;

  private JavaProgram() {}

  /**
   * A command line.
   *
   * @param component named in it, so that a list of processes tells them apart
   * @param data directory of the stack, likewise
   * @param maxHeapMiB heap bound
   * @param arguments further options, then what to run
   */
  static List<String> command(
      Component component, DataDir data, int maxHeapMiB, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(program());
    command.add("-Dgouji.component=" + component.label());
    command.add("-Dgouji.data=" + data.root());
    command.add("-Xmx" + maxHeapMiB + "m");
    command.add("-XX:+UseSerialGC");
    // A process that limps on is worse than one that `up` starts again.
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-Dfile.encoding=UTF-8");
    if (Runtime.version().feature() >= WARNS_OF_NATIVE_CODE) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(arguments);
    return command;
  }

  static String program() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
