package org.gouji.validate.rule.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.parse.contract.ClaimKind;
import org.gouji.parse.contract.NarrativeClaim;
import org.gouji.parse.contract.Span;
import org.gouji.validate.rule.ReportContext;

/**
 * A total and the parts that its sentence lists behind it.
 *
 * @param total the claim of the total
 * @param parts the claims of the parts, of one kind
 */
record Enumeration(NarrativeClaim total, List<NarrativeClaim> parts) {
  private static final Set<String> KINDS =
      Set.of(
          ClaimKind.REQUESTS_RECEIVED,
          ClaimKind.REQUESTS_RECEIVED_CATEGORY,
          ClaimKind.ITEMS_DISCLOSED_CATEGORY,
          ClaimKind.ITEMS_DISCLOSED_BY_PLATFORM);

  Enumeration {
    parts = List.copyOf(parts);
  }

  /** The enumerations of a report in the order of the text. */
  static List<Enumeration> in(ReportContext report) {
    Map<Group, List<NarrativeClaim>> groups = new LinkedHashMap<>();
    Claims.of(report, KINDS)
        .filter(claim -> claim.whole() != null)
        .forEach(
            part ->
                groups
                    .computeIfAbsent(
                        new Group(part.kind(), Objects.requireNonNull(part.whole())),
                        group -> new ArrayList<>())
                    .add(part));
    List<Enumeration> enumerations = new ArrayList<>();
    groups.forEach(
        (group, parts) ->
            Claims.all(report)
                .filter(claim -> claim.whole() == null && group.whole().equals(claim.figure()))
                .filter(claim -> group.kind().startsWith(claim.kind()))
                .findFirst()
                .ifPresent(total -> enumerations.add(new Enumeration(total, parts))));
    return enumerations;
  }

  /** Whether all its figures are exact and the agency's own. */
  boolean comparable() {
    return total.comparable() && parts.stream().allMatch(NarrativeClaim::comparable);
  }

  /** What the parts add up to. */
  BigDecimal sum() {
    return parts.stream().map(Enumeration::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Whether parts and total cannot both be right. Parts that do not claim to be all may be less
   * than the total, and what stands on several platforms is counted on each of them.
   */
  boolean isAtOdds() {
    int difference = sum().compareTo(value(total));
    if (parts.get(0).kind().equals(ClaimKind.ITEMS_DISCLOSED_BY_PLATFORM)) {
      boolean beyond = parts.stream().anyMatch(part -> value(part).compareTo(value(total)) > 0);
      return beyond || (isComplete() && difference < 0);
    }
    return isComplete() ? difference != 0 : difference > 0;
  }

  /** Whether it claims to leave nothing out: in so many words, or since there are no others. */
  boolean isComplete() {
    boolean said = parts.stream().allMatch(part -> Boolean.TRUE.equals(part.complete()));
    boolean others = parts.stream().anyMatch(part -> Boolean.FALSE.equals(part.complete()));
    return said || (!others && coversEveryApplicant());
  }

  /** Applicants are natural persons or organizations. */
  private boolean coversEveryApplicant() {
    Set<String> applicants =
        parts.stream()
            .map(part -> String.valueOf(part.subject()))
            .collect(Collectors.toUnmodifiableSet());
    return applicants.equals(Set.of("naturalPerson", ClaimKind.LEGAL_PERSON));
  }

  static BigDecimal value(NarrativeClaim claim) {
    return Objects.requireNonNull(claim.value());
  }

  private record Group(String kind, Span whole) {}
}
