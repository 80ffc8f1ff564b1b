package org.gouji.local.cli;

import java.nio.file.Path;
import org.gouji.local.console.Language;
import org.gouji.local.console.Messages;
import org.gouji.local.console.Terminal;
import org.gouji.local.stack.DataDir;
import org.gouji.local.stack.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand, and the options that all share. */
@Command(
    name = "gouji",
    mixinStandardHelpOptions = true,
    versionProvider = ManifestVersion.class,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND")
final class GoujiCommand implements Runnable {
  private final Launcher launcher;
  private @Nullable Path data;
  private Language language;

  @Spec private @Nullable CommandSpec spec;

  GoujiCommand(Launcher launcher) {
    this.launcher = launcher;
    this.language = Language.of(launcher.environment());
  }

  @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
  void data(Path folder) {
    this.data = folder;
  }

  @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
  void language(Language chosen) {
    this.language = chosen;
  }

  Launcher launcher() {
    return launcher;
  }

  Terminal terminal() {
    return launcher.terminal();
  }

  Messages messages() {
    return new Messages(language);
  }

  DataDir dataDir() {
    return new DataDir(data == null ? launcher.installation().defaultDataDir() : data);
  }

  Stack stack() {
    return new Stack(launcher.installation(), dataDir(), launcher.environment());
  }

  /** What to type for another command on the same stack, from where this one was typed. */
  String typed(String command) {
    Path script = launcher.installation().home().resolve("deploy/local/gouji");
    Path here = Path.of("").toAbsolutePath();
    Path shown = script.startsWith(here) ? here.relativize(script) : script;
    Path folder = data;
    String typed = quoted(shown) + " " + command;
    return folder == null ? typed : typed + " --data " + quoted(folder);
  }

  private static String quoted(Path path) {
    String text = path.toString();
    return text.matches("[\\w./-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }

  @Override
  public void run() {
    CommandLine commandLine = spec == null ? new CommandLine(this) : spec.commandLine();
    throw new ParameterException(commandLine, messages().text("usage.noCommand"));
  }
}
