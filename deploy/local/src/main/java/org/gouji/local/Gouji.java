package org.gouji.local;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.gouji.local.cli.CommandLineFactory;
import org.gouji.local.cli.Launcher;
import org.gouji.local.console.Terminal;
import org.gouji.local.stack.Installation;

/** Where the shell script hands over. */
public final class Gouji {
  private Gouji() {}

  /**
   * Runs one command.
   *
   * @param args as typed; the system property {@code gouji.home} is the repository's root
   */
  public static void main(String[] args) {
    Map<String, String> environment = System.getenv();
    Launcher launcher =
        new Launcher(
            new Installation(Path.of(System.getProperty("gouji.home", ".")).toAbsolutePath()),
            Terminal.ofProcess(System.getProperties(), environment),
            environment,
            Clock.systemUTC());
    System.exit(CommandLineFactory.create(launcher, args).execute(args));
  }
}
