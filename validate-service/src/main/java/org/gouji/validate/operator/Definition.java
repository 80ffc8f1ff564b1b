package org.gouji.validate.operator;

import java.util.List;
import org.gouji.validate.catalogue.Division;
import org.gouji.validate.catalogue.RuleMetadata;
import org.gouji.validate.contract.Message;
import org.jspecify.annotations.Nullable;

/**
 * A rule of an installation as data. Two of the same content are equal.
 *
 * @param metadata what the public may know of it
 * @param division the division whose agencies it concerns; null for all
 * @param message what a finding says, with figures to be filled in
 * @param when CEL: whether the rule concerns a report; null for every one
 * @param fails CEL: whether the fault is there
 * @param expected CEL: the figure that would be right; null for none
 * @param actual CEL: the figure found; null for none
 * @param evidence the cells to show, those of the year before behind {@code previous.}; empty for
 *     those that the expressions read
 */
record Definition(
    RuleMetadata metadata,
    @Nullable Division division,
    Message message,
    @Nullable String when,
    String fails,
    @Nullable String expected,
    @Nullable String actual,
    List<String> evidence) {
  Definition {
    evidence = List.copyOf(evidence);
  }
}
