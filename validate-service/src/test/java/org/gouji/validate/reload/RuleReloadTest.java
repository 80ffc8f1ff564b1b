package org.gouji.validate.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.gouji.validate.catalogue.RuleMetadata;
import org.gouji.validate.engine.RuleSet;
import org.gouji.validate.engine.RulesInForce;
import org.gouji.validate.operator.Fault;
import org.gouji.validate.operator.RulesMother;
import org.gouji.validate.operator.RulesRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleReloadTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-02-03T04:05:06Z"), ZoneOffset.UTC);
  private static final String OFF = "settings:\n  - { rule: N07, enabled: false }\n";
  private static final String RULE =
      RulesMother.rule("message: { zh: 错, en: wrong }", "fails: year == 2023");

  @TempDir private Path directory;
  private final List<String> replaced = new ArrayList<>();
  private final RulesInForce rules = new RulesInForce(RulesMother.COMPILER.builtIn());

  @Test
  void putsTheFolderInForceAtStart() throws Exception {
    // given
    write("b.yml", RULE);
    write("a.yaml", OFF);
    write(".hidden.yaml", "no: rules");
    write("notes.txt", "no rules");
    Files.createDirectory(directory.resolve("folder.yaml"));

    // when
    RuleReload reload = start();

    // then
    assertThat(reload.status())
        .isEqualTo(new ReloadStatus(List.of("a.yaml", "b.yml"), CLOCK.instant(), List.of()));
    assertThat(rules.get().isOwn("X01")).isTrue();
    assertThat(rules.get().isOwn("N07")).isFalse();
    assertThat(enabled("N07")).isFalse();
    assertThat(replaced).isEmpty();
  }

  @Test
  void refusesToStartOnAFolderWithAFaultOrWithoutOne() throws Exception {
    // given
    write("a.yaml", OFF);
    write("b.yaml", "settings:\n  - { rule: N7, enabled: false }\n");

    // then
    assertThatExceptionOfType(RulesRefusedException.class)
        .isThrownBy(this::start)
        .withMessage("b.yaml:2:13: no rule has the id 'N7'");
    directory = directory.resolve("nowhere");
    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(this::start);
  }

  @Test
  void withoutAFolderTheBuiltInRulesAreInForce() throws Exception {
    // when
    RuleReload reload =
        RuleReload.start(null, RulesMother.COMPILER, rules, CLOCK, set -> replaced.add("never"));

    // then
    assertThat(reload.check().files()).isEmpty();
    assertThat(rules.get().catalogue()).isEqualTo(RulesMother.COMPILER.builtIn().catalogue());
    assertThat(replaced).isEmpty();
  }

  @Test
  void putsChangesInForceAndTellsThemOnce() throws Exception {
    // given
    write("a.yaml", OFF);
    RuleReload reload = start();
    String first = rules.get().digest();

    // when
    write("rules.yaml", RULE);
    reload.check();
    reload.check();
    String second = rules.get().digest();
    Files.delete(directory.resolve("a.yaml"));
    reload.check();
    String third = rules.get().digest();
    write("a.yaml", OFF);
    Files.delete(directory.resolve("rules.yaml"));
    reload.check();

    // then
    assertThat(replaced).containsExactly(second, third, first);
    assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
    assertThat(enabled("N07")).isFalse();
    assertThat(rules.get().catalogue().find("X01")).isEmpty();
  }

  @Test
  void wordsThatChangeNothingAreNotTold() throws Exception {
    // given
    write("a.yaml", OFF);
    RuleReload reload = start();

    // when
    write("a.yaml", "# off until the form is mended\n" + OFF);
    reload.check();
    Files.move(directory.resolve("a.yaml"), directory.resolve("z.yaml"));
    ReloadStatus status = reload.check();

    // then
    assertThat(replaced).isEmpty();
    assertThat(status.files()).containsExactly("z.yaml");
  }

  @Test
  void keepsTheRulesInForceWhileTheFolderHasAFault() throws Exception {
    // given
    write("a.yaml", OFF);
    RuleReload reload = start();
    RuleSet before = rules.get();

    // when
    write("b.yaml", RULE);
    write("c.yaml", "settings:\n  - { rule: N07, enabled: never }\n");
    ReloadStatus refused = reload.check();
    RuleSet meanwhile = rules.get();
    write("c.yaml", "");
    ReloadStatus mended = reload.check();

    // then
    assertThat(refused.faults())
        .containsExactly(new Fault("c.yaml", 2, 27, "'enabled' has to be true or false"));
    assertThat(refused.files()).containsExactly("a.yaml");
    assertThat(meanwhile).isSameAs(before);
    assertThat(mended.faults()).isEmpty();
    assertThat(mended.files()).containsExactly("a.yaml", "b.yaml", "c.yaml");
    assertThat(replaced).containsExactly(rules.get().digest());
  }

  @Test
  void keepsTheRulesInForceWhileTheFolderIsAway() throws Exception {
    // given
    write("a.yaml", OFF);
    RuleReload reload = start();
    Path elsewhere = directory.resolveSibling(directory.getFileName() + "-away");

    // when
    Files.move(directory, elsewhere);
    ReloadStatus away = reload.check();
    boolean off = !enabled("N07");
    Files.move(elsewhere, directory);
    ReloadStatus back = reload.check();

    // then
    assertThat(away.faults())
        .extracting(Fault::reason)
        .containsExactly("cannot be read: NoSuchFileException");
    assertThat(off).isTrue();
    assertThat(back.faults()).isEmpty();
    assertThat(replaced).isEmpty();
  }

  private RuleReload start() throws RulesRefusedException, IOException {
    return RuleReload.start(
        directory, RulesMother.COMPILER, rules, CLOCK, set -> replaced.add(set.digest()));
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(directory.resolve(name), content);
  }

  private boolean enabled(String ruleId) {
    RuleSet set = rules.get();
    RuleMetadata rule = set.catalogue().find(ruleId).orElseThrow();
    return set.settings().of(rule, null, 2023).enabled();
  }
}
