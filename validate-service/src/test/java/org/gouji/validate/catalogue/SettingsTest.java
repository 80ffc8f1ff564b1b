package org.gouji.validate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private static final Message TEXT = new Message("规则", "rule");
  private static final RuleMetadata RULE =
      new RuleMetadata(
          "A1",
          Severity.INFO,
          TEXT,
          TEXT,
          TEXT,
          null,
          null,
          List.of(),
          List.of(threshold("factor", "10"), threshold("least", "100")));

  @ParameterizedTest
  @CsvSource({
    "340000, 340000, true",
    "340000, 341002, true",
    "340000, 340323104, true",
    "340000, 350000, false",
    "340300, 340323, true",
    "340300, 340403, false",
    "341000, 341002, true",
    "341000, 340100, false",
    "340323, 340323104217, true",
    "340323, 340322, false",
    "340323000, 340323104, true",
    "340323104, 340323104217, true",
    "340323104, 340323, false",
    "340323104, 340323105, false",
    "340323104000, 340323104217, true",
    "340000, , false"
  })
  void aDivisionContainsWhatLiesInIt(String division, @Nullable String code, boolean contains) {
    assertThat(new Division(division).contains(code)).isEqualTo(contains);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "34", "3403", "34032", "00340000", "000000", "34O323", "3403231040001"})
  void otherCodesAreNoDivisions(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Division(code));
  }

  @Test
  void withoutSettingsARuleIsAsTheCatalogueHasIt() {
    assertThat(Settings.NONE.of(RULE, "340323", 2023))
        .isEqualTo(settings(true, Severity.INFO, "10", "100"));
  }

  @Test
  void theNarrowestDivisionThatSaysSomethingIsFollowed() {
    // given
    Settings settings =
        new Settings(
            List.of(
                setting("340323", null, null, null, null, Map.of("factor", new BigDecimal("4"))),
                setting(null, null, null, null, Severity.WARNING, Map.of()),
                setting("340300", null, null, false, Severity.ERROR, Map.of()),
                setting("340000", null, null, true, null, Map.of("factor", new BigDecimal("3")))));

    // when
    EffectiveSettings elsewhere = settings.of(RULE, "110101", 2023);
    EffectiveSettings province = settings.of(RULE, "340100", 2023);
    EffectiveSettings county = settings.of(RULE, "340323104", 2023);
    EffectiveSettings unknown = settings.of(RULE, null, 2023);

    // then
    assertThat(elsewhere).isEqualTo(settings(true, Severity.WARNING, "10", "100"));
    assertThat(province).isEqualTo(settings(true, Severity.WARNING, "3", "100"));
    assertThat(county).isEqualTo(settings(false, Severity.ERROR, "4", "100"));
    assertThat(unknown).isEqualTo(elsewhere);
  }

  @Test
  void aFindingCanBeGraverFromAYearOn() {
    // given
    Settings settings =
        new Settings(
            List.of(
                setting(null, 2024, null, null, Severity.ERROR, Map.of()),
                setting(null, null, null, null, Severity.WARNING, Map.of()),
                setting(null, null, 2019, false, null, Map.of())));

    // then
    assertThat(settings.of(RULE, null, 2023))
        .isEqualTo(settings(true, Severity.WARNING, "10", "100"));
    assertThat(settings.of(RULE, null, 2024))
        .isEqualTo(settings(true, Severity.ERROR, "10", "100"));
    assertThat(settings.of(RULE, null, 2019))
        .isEqualTo(settings(false, Severity.WARNING, "10", "100"));
    assertThat(settings.of(RULE, null, null))
        .isEqualTo(settings(true, Severity.WARNING, "10", "100"));
  }

  @Test
  void aDivisionIsNarrowerThanYears() {
    // given
    Settings settings =
        new Settings(
            List.of(
                setting("340000", null, null, null, Severity.WARNING, Map.of()),
                setting(null, 2023, 2023, null, Severity.ERROR, Map.of())));

    // then
    assertThat(settings.of(RULE, "340323", 2023).severity()).isEqualTo(Severity.WARNING);
    assertThat(settings.of(RULE, "110101", 2023).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void settingsContradictOnlyWhereNeitherIsNarrowerAndBothSaySomethingOfTheSame() {
    Setting until = setting("340000", null, 2021, null, Severity.INFO, Map.of());

    assertThat(until.contradicts(setting("340000", 2021, null, null, Severity.ERROR, Map.of())))
        .isTrue();
    assertThat(until.contradicts(setting("340000", 2022, null, null, Severity.ERROR, Map.of())))
        .isFalse();
    assertThat(until.contradicts(setting("340000", 2021, null, false, null, Map.of()))).isFalse();
    assertThat(until.contradicts(setting("340000", null, null, null, Severity.ERROR, Map.of())))
        .isFalse();
    assertThat(until.contradicts(setting("340100", 2021, null, null, Severity.ERROR, Map.of())))
        .isFalse();
    assertThat(until.contradicts(setting(null, 2021, null, null, Severity.ERROR, Map.of())))
        .isFalse();
    assertThat(
            until.contradicts(
                new Setting(
                    "B2", new Division("340000"), null, 2021, null, Severity.INFO, Map.of())))
        .isFalse();
  }

  @Test
  void aThresholdHasToLieWithinItsBounds() {
    assertThat(threshold("factor", "10").allows(new BigDecimal("2.0"))).isTrue();
    assertThat(threshold("factor", "10").allows(new BigDecimal("1000"))).isTrue();
    assertThat(threshold("factor", "10").allows(new BigDecimal("1.99"))).isFalse();
    assertThat(threshold("factor", "10").allows(new BigDecimal("1000.1"))).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> threshold("factor", "1001"));
  }

  private static Threshold threshold(String name, String standard) {
    return new Threshold(
        name, new BigDecimal(standard), new BigDecimal("2"), new BigDecimal("1000"), "倍", "times");
  }

  private static Setting setting(
      @Nullable String division,
      @Nullable Integer fromYear,
      @Nullable Integer toYear,
      @Nullable Boolean enabled,
      @Nullable Severity severity,
      Map<String, BigDecimal> thresholds) {
    return new Setting(
        "A1",
        division == null ? null : new Division(division),
        fromYear,
        toYear,
        enabled,
        severity,
        thresholds);
  }

  private static EffectiveSettings settings(
      boolean enabled, Severity severity, String factor, String least) {
    return new EffectiveSettings(
        enabled,
        severity,
        Map.of("factor", new BigDecimal(factor), "least", new BigDecimal(least)));
  }
}
