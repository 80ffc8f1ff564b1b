package org.gouji.local.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
  private static final Pattern ARGUMENT = Pattern.compile("%(?:\\d\\$)?s");

  @Test
  void saysTheSameInBothLanguages() {
    assertThat(arguments(new Messages(Language.ZH)))
        .isEqualTo(arguments(new Messages(Language.EN)));
  }

  @Test
  void translatesEverySentence() {
    // given
    ResourceBundle zh = new Messages(Language.ZH).bundle();

    // then
    assertThat(zh.keySet())
        .allSatisfy(key -> assertThat(zh.getString(key)).containsPattern("\\p{IsHan}"));
  }

  @Test
  void putsArgumentsInAsTheyAre() {
    assertThat(new Messages(Language.EN).text("up.notReady", "store", 1200, "/a%sb", "x"))
        .startsWith("store runs, but was not ready after 1200 s. Its log is /a%sb and ends with:");
  }

  @Test
  void speaksEnglishWhereTheMachineSpeaksChinese() {
    // given
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);

    // then
    try {
      assertThat(new Messages(Language.EN).text("down.nothing")).isEqualTo("Nothing runs.");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "zh_CN.UTF-8, en_US.UTF-8, ZH",
    "'', zh_CN.GB18030, ZH",
    "C, zh_CN.UTF-8, EN",
    "'', de_DE.UTF-8, EN",
    "'', '', EN"
  })
  void followsTheEnvironment(String lcAll, String lang, Language expected) {
    assertThat(Language.of(Map.of("LC_ALL", lcAll, "LANG", lang))).isEqualTo(expected);
  }

  /** How many arguments each sentence has, by key. */
  private static Map<String, Integer> arguments(Messages messages) {
    Map<String, Integer> arguments = new TreeMap<>();
    for (String key : List.copyOf(messages.bundle().keySet())) {
      arguments.put(
          key, (int) ARGUMENT.matcher(messages.bundle().getString(key)).results().count());
    }
    return arguments;
  }
}
