package org.gouji.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.acceptance.client.Auditor;
import org.gouji.acceptance.environment.Component;
import org.gouji.acceptance.environment.OnStack;
import org.gouji.acceptance.environment.Repository;
import org.gouji.acceptance.environment.Stack;
import org.gouji.acceptance.planted.PlantedFaults;
import org.gouji.acceptance.planted.Score;
import org.junit.jupiter.api.Test;

/**
 * Faults planted in clean reports are found, whatever the wording and the layout, and nothing is
 * found in what is clean.
 */
@OnStack
class PlantedFaultsIT {
  private static final Path FAILURES = Repository.path("deploy/acceptance/target/planted");
  private static final long SEED = Long.getLong("gouji.planted.seed", 20_260_131);
  private static final int PER_RULE = Integer.getInteger("gouji.planted.documents", 12);
  private static final int CLEAN_TO_A_RULE = 15;
  private static final double RECALL = 99;
  private static final double RECALL_OF_A_RULE = 95;

  private final Stack stack;

  PlantedFaultsIT(Stack stack) {
    this.stack = stack;
  }

  @Test
  void everyRuleHasFaultsPlantedForItOrAReasonWhyNot() {
    // given
    Set<String> inForce = new TreeSet<>();
    Auditor.of(stack)
        .user()
        .list(Component.VALIDATE, "/v1/rules", Map.of())
        .forEach(rule -> inForce.add(rule.get("ruleId").asText()));

    // when
    Set<String> planted = new TreeSet<>(PlantedFaults.rules());
    planted.addAll(PlantedFaults.rulesWithout().keySet());

    // then
    assertThat(planted).containsAll(inForce);
    assertThat(PlantedFaults.rules())
        .doesNotContainAnyElementsOf(PlantedFaults.rulesWithout().keySet());
  }

  @Test
  void findsWhatIsPlantedAndNothingElse() {
    // when
    Score score = new PlantedFaults(SEED).play(stack, PER_RULE, CLEAN_TO_A_RULE * PER_RULE);

    // then
    System.out.println("Planted faults, seed " + SEED + "\n" + score.table());
    String failures = score.failures(FAILURES);
    assertThat(score.recall()).as(failures).isGreaterThanOrEqualTo(RECALL);
    assertThat(score.recallByRule().values())
        .as(failures)
        .allMatch(recall -> recall >= RECALL_OF_A_RULE);
    assertThat(score.falseAlarms()).as(failures).isZero();
  }
}
