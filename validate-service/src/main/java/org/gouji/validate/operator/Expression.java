package org.gouji.validate.operator;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.math.BigDecimal;
import java.util.Map;
import org.gouji.validate.rule.RuleFaultException;

/**
 * A compiled expression. Thread-safe.
 *
 * @param name the key that it stands under, such as {@code fails}
 * @param inputs what it reads
 * @param program how it is evaluated
 */
record Expression(String name, Inputs inputs, CelRuntime.Program program) {

  boolean isTrue(Map<String, ?> variables) {
    return Boolean.TRUE.equals(value(variables));
  }

  BigDecimal decimal(Map<String, ?> variables) {
    return Figure.of(value(variables)).value();
  }

  /**
   * Evaluates it.
   *
   * @throws RuleFaultException when the expression has no value for these figures
   */
  private Object value(Map<String, ?> variables) {
    try {
      return program.eval(variables);
    } catch (CelEvaluationException | ArithmeticException e) {
      throw new RuleFaultException("'" + name + "' cannot be computed: " + reason(e), e);
    }
  }

  /** The innermost reason, which is the one about figures. */
  private static String reason(Throwable fault) {
    Throwable cause = fault.getCause();
    return cause == null ? String.valueOf(fault.getMessage()) : reason(cause);
  }
}
