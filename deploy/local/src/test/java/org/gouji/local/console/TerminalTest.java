package org.gouji.local.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private static final String RED_AND_BOLD = "\u001b[1m\u001b[31mwrong\u001b[0m";

  @Test
  void coloursEachStreamThatIsATerminal() {
    // given
    Properties properties = new Properties();
    properties.setProperty("gouji.tty.out", "true");
    properties.setProperty("gouji.tty.err", "false");

    // when
    Terminal terminal = Terminal.ofProcess(properties, Map.of());

    // then
    assertThat(terminal.styled(Style.BAD, "wrong")).isEqualTo(RED_AND_BOLD);
    assertThat(terminal.styledErr(Style.BAD, "wrong")).isEqualTo("wrong");
    assertThat(terminal.styled(Style.PLAIN, "plain")).isEqualTo("plain");
  }

  @Test
  void usesNoColourWhereNobodyWantsAny() {
    // given
    Properties properties = new Properties();
    properties.setProperty("gouji.tty.out", "true");

    // then
    assertThat(Terminal.ofProcess(properties, Map.of("NO_COLOR", "1")).styled(Style.BAD, "wrong"))
        .isEqualTo("wrong");
    assertThat(Terminal.ofProcess(properties, Map.of("NO_COLOR", "")).styled(Style.BAD, "wrong"))
        .isEqualTo(RED_AND_BOLD);
  }
}
