package org.gouji.local.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import picocli.CommandLine.Help.Ansi;

/**
 * Standard output for results, standard error for how things go, both in UTF-8.
 *
 * <p>Colours only on a terminal, and never where {@code NO_COLOR} is set (no-color.org).
 */
public final class Terminal {
  private final PrintStream out;
  private final PrintStream err;
  private final Ansi outColours;
  private final Ansi errColours;
  private final boolean errIsTerminal;

  private Terminal(
      PrintStream out, PrintStream err, Ansi outColours, Ansi errColours, boolean errIsTerminal) {
    this.out = out;
    this.err = err;
    this.outColours = outColours;
    this.errColours = errColours;
    this.errIsTerminal = errIsTerminal;
  }

  /**
   * The terminal of this process.
   *
   * @param properties {@code gouji.tty.out} and {@code gouji.tty.err} say what the shell script
   *     found out, as Java cannot tell the streams apart
   * @param environment of the process
   */
  public static Terminal ofProcess(Properties properties, Map<String, String> environment) {
    boolean outIsTerminal = Boolean.parseBoolean(properties.getProperty("gouji.tty.out"));
    boolean errIsTerminal = Boolean.parseBoolean(properties.getProperty("gouji.tty.err"));
    boolean colours = environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        ansi(outIsTerminal && colours),
        ansi(errIsTerminal && colours),
        errIsTerminal);
  }

  /** A terminal without colours on the given streams. */
  public static Terminal plain(PrintStream out, PrintStream err) {
    return new Terminal(out, err, Ansi.OFF, Ansi.OFF, false);
  }

  public PrintStream out() {
    return out;
  }

  public PrintStream err() {
    return err;
  }

  public boolean errIsTerminal() {
    return errIsTerminal;
  }

  public Ansi outColours() {
    return outColours;
  }

  /** The text as standard output shows it. */
  public String styled(Style style, String text) {
    return styled(outColours, style, text);
  }

  /** The text as standard error shows it. */
  public String styledErr(Style style, String text) {
    return styled(errColours, style, text);
  }

  private static String styled(Ansi ansi, Style style, String text) {
    if (!ansi.enabled() || style == Style.PLAIN || text.isEmpty()) {
      return text;
    }
    Ansi.IStyle[] markup = Ansi.Style.parse(style.markup());
    // Not the style's own end: that of bold, 21, is a double underline to many terminals.
    return Ansi.Style.on(markup) + text + Ansi.Style.reset.on();
  }

  private static Ansi ansi(boolean enabled) {
    return enabled ? Ansi.ON : Ansi.OFF;
  }
}
