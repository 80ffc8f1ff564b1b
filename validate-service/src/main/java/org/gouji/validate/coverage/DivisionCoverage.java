package org.gouji.validate.coverage;

import java.util.List;
import java.util.function.Predicate;
import org.gouji.validate.register.RegisterKey;

/**
 * How far the reports of a division are there.
 *
 * @param key year and division
 * @param agencies every agency in the register, in its order
 * @param unexpected reports of the division on the year that no entry expects
 */
public record DivisionCoverage(RegisterKey key, List<AgencyStanding> agencies, int unexpected) {
  public DivisionCoverage {
    agencies = List.copyOf(agencies);
  }

  /** Agencies that have filed. */
  public int filed() {
    return count(each -> each.state().filed());
  }

  /** Agencies in that state. */
  public int count(FilingState state) {
    return count(each -> each.state() == state);
  }

  /** Agencies whose reports have open errors other than being late. */
  public int faulty() {
    return count(each -> each.errors() > 0);
  }

  private int count(Predicate<AgencyStanding> wanted) {
    return (int) agencies.stream().filter(wanted).count();
  }
}
