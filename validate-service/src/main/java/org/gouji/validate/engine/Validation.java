package org.gouji.validate.engine;

import java.util.List;
import org.gouji.validate.contract.RuleResult;

/**
 * What the rules say of one revision of a report. Equal reports give equal validations.
 *
 * @param results how every rule of the catalogue ended, sorted by rule id
 * @param findings what is wrong, sorted by rule id, then in the order of the report
 */
public record Validation(List<RuleResult> results, List<Finding> findings) {
  public Validation {
    results = List.copyOf(results);
    findings = List.copyOf(findings);
  }
}
