package org.gouji.validate.dryrun;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.engine.RuleInForce;
import org.gouji.validate.engine.RuleSet;

/** In what two rule sets differ. */
final class Differences {
  private final RuleSet now;
  private final RuleSet then;
  private final Map<String, RuleInForce> rulesNow;
  private final Map<String, RuleInForce> rulesThen;
  private final Set<String> ids = new TreeSet<>();

  Differences(RuleSet now, RuleSet then) {
    this.now = now;
    this.then = then;
    this.rulesNow = byId(now);
    this.rulesThen = byId(then);
    ids.addAll(rulesNow.keySet());
    ids.addAll(rulesThen.keySet());
    ids.removeIf(id -> isSameRule(id) && now.settings().on(id).equals(then.settings().on(id)));
  }

  private static Map<String, RuleInForce> byId(RuleSet set) {
    Map<String, RuleInForce> byId = new HashMap<>();
    set.rules().forEach(rule -> byId.put(rule.metadata().id(), rule));
    return byId;
  }

  private boolean isSameRule(String id) {
    RuleInForce rule = rulesNow.get(id);
    return rule != null && rule.equals(rulesThen.get(id));
  }

  /** The rules that differ for some report: new, gone, defined or set another way. */
  Set<String> ids() {
    return ids;
  }

  /** Whether a rule differs for that report. */
  boolean concern(String id, StructuredReport report) {
    RuleInForce rule = rulesThen.get(id);
    return rule == null
        || !isSameRule(id)
        || !now.settingsFor(rule.metadata(), report)
            .equals(then.settingsFor(rule.metadata(), report));
  }
}
