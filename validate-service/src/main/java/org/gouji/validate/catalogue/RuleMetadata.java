package org.gouji.validate.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import org.gouji.validate.contract.Message;
import org.gouji.validate.contract.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What the public may know of a rule; how it checks is a class of its own.
 *
 * @param id public and stable, such as {@code T301}
 * @param severity how grave a finding is
 * @param title one line
 * @param explanation when it fails, and what it leaves to other rules
 * @param legalBasis article of law or notice
 * @param fromYear first reporting year it is in force for; null for no bound
 * @param toYear last reporting year it is in force for; null for no bound
 * @param editions ids of the editions whose tables it concerns; empty for all
 * @param thresholds the numbers that it compares with and that may be set
 */
public record RuleMetadata(
    String id,
    Severity severity,
    Message title,
    Message explanation,
    Message legalBasis,
    @Nullable Integer fromYear,
    @Nullable Integer toYear,
    List<String> editions,
    List<Threshold> thresholds) {

  @JsonCreator
  public RuleMetadata {
    editions = editions == null ? List.of() : List.copyOf(editions);
    thresholds = thresholds == null ? List.of() : List.copyOf(thresholds);
    if (thresholds.stream().map(Threshold::name).distinct().count() != thresholds.size()) {
      throw new IllegalArgumentException("a threshold of rule " + id + " stands there twice");
    }
    if (fromYear != null && toYear != null && fromYear > toYear) {
      throw new IllegalArgumentException("rule " + id + " ends before it begins");
    }
  }

  /** A rule without thresholds. */
  public RuleMetadata(
      String id,
      Severity severity,
      Message title,
      Message explanation,
      Message legalBasis,
      @Nullable Integer fromYear,
      @Nullable Integer toYear,
      List<String> editions) {
    this(id, severity, title, explanation, legalBasis, fromYear, toYear, editions, List.of());
  }

  /** Whether the rule is in force for a reporting year. */
  public boolean isInForceFor(int year) {
    return (fromYear == null || year >= fromYear) && (toYear == null || year <= toYear);
  }

  /** Whether the rule concerns reports whose tables follow that edition. */
  public boolean concernsEdition(String edition) {
    return editions.isEmpty() || editions.contains(edition);
  }
}
