package org.gouji.local.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.gouji.local.console.Language;
import org.gouji.local.console.Messages;
import org.gouji.local.console.RefusedException;
import org.gouji.local.console.Style;
import org.gouji.local.console.Terminal;
import org.gouji.local.topic.InvalidTopicsFileException;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;

/** Puts the commands together. Exit codes: 0 done, 1 refused or failed, 2 wrong usage. */
public final class CommandLineFactory {
  private static final int REFUSED = 1;

  private CommandLineFactory() {}

  /**
   * The whole command line.
   *
   * @param args looked at for the language, which the descriptions need before anything is parsed
   */
  public static CommandLine create(Launcher launcher, String... args) {
    GoujiCommand gouji = new GoujiCommand(launcher);
    Terminal terminal = launcher.terminal();
    CommandLine commandLine = new CommandLine(gouji);
    commandLine
        .addSubcommand(new DemoCommand(gouji))
        .addSubcommand(new UpCommand(gouji))
        .addSubcommand(new DownCommand(gouji))
        .addSubcommand(new StatusCommand(gouji))
        .addSubcommand(new PushCommand(gouji))
        .addSubcommand(new WatchCommand(gouji))
        .addSubcommand(new TokenCommand(gouji))
        .addSubcommand(
            new CommandLine(new ReplayCommand(gouji))
                .addSubcommand(new ReplayValidateCommand(gouji)))
        .addSubcommand(
            new CommandLine(new DlqCommand(gouji))
                .addSubcommand(new DlqListCommand(gouji))
                .addSubcommand(new DlqShowCommand(gouji))
                .addSubcommand(new DlqRedriveCommand(gouji)));
    commandLine
        .setResourceBundle(new Messages(language(launcher, args)).bundle())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(Help.defaultColorScheme(terminal.outColours()))
        .setExecutionExceptionHandler((exception, command, parsed) -> report(exception, gouji))
        .setParameterExceptionHandler((exception, unparsed) -> report(exception, gouji));
    return commandLine;
  }

  private static int report(Exception exception, GoujiCommand gouji) {
    String sentence;
    if (exception instanceof RefusedException refused) {
      sentence = refused.sentence(gouji.messages());
    } else if (exception instanceof InvalidTopicsFileException invalid) {
      sentence = String.valueOf(invalid.getMessage());
    } else {
      sentence = gouji.messages().text("unexpected", exception);
    }
    Terminal terminal = gouji.terminal();
    terminal.err().println(terminal.styledErr(Style.BAD, "gouji: ") + sentence);
    return REFUSED;
  }

  private static int report(ParameterException exception, GoujiCommand gouji) {
    CommandLine command = exception.getCommandLine();
    Terminal terminal = gouji.terminal();
    terminal.err().println(terminal.styledErr(Style.BAD, "gouji: ") + exception.getMessage());
    terminal
        .err()
        .println(
            gouji
                .messages()
                .text("usage.seeHelp", command.getCommandSpec().qualifiedName() + " --help"));
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static Language language(Launcher launcher, String... args) {
    String typed = "";
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--lang=")) {
        typed = args[i].substring("--lang=".length());
      } else if (args[i].equals("--lang") && i + 1 < args.length) {
        typed = args[i + 1];
      }
    }
    String name = typed.toUpperCase(Locale.ROOT);
    return Arrays.stream(Language.values())
        .filter(language -> language.name().equals(name))
        .findFirst()
        .orElseGet(() -> Language.of(launcher.environment()));
  }
}
