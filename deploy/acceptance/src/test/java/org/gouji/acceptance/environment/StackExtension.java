package org.gouji.acceptance.environment;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the whole when it is first asked for and ends it behind the last who asked. */
final class StackExtension implements ExecutionCondition, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(StackExtension.class);
  private static final System.Logger LOG = System.getLogger(StackExtension.class.getName());

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Environment.chosen()
        .obstacle()
        .map(
            obstacle -> {
              LOG.log(
                  System.Logger.Level.WARNING,
                  "{0} is skipped: {1}",
                  context.getDisplayName(),
                  obstacle);
              return ConditionEvaluationResult.disabled(obstacle);
            })
        .orElseGet(() -> ConditionEvaluationResult.enabled("the whole can run here"));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Stack.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> specification = context.getRequiredTestClass();
    boolean alone = specification.getAnnotation(OnStack.class).alone();
    String name = alone ? specification.getSimpleName() : "shared";
    ExtensionContext owner = alone ? classContext(context) : context.getRoot();
    // The store closes what it holds when its context ends.
    return owner
        .getStore(NAMESPACE)
        .computeIfAbsent(name, key -> Environment.chosen().start(name), Stack.class);
  }

  private static ExtensionContext classContext(ExtensionContext context) {
    ExtensionContext current = context;
    while (current.getTestMethod().isPresent()) {
      current = current.getParent().orElseThrow();
    }
    return current;
  }
}
