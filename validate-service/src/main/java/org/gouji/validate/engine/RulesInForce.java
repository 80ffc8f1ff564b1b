package org.gouji.validate.engine;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** The rule set that reports are checked by now. Whoever starts on a report takes it once. */
public final class RulesInForce implements Supplier<RuleSet> {
  private final AtomicReference<RuleSet> current;

  public RulesInForce(RuleSet first) {
    this.current = new AtomicReference<>(first);
  }

  @Override
  public RuleSet get() {
    return current.get();
  }

  /** Puts another set in force. */
  public void replace(RuleSet next) {
    current.set(next);
  }
}
