package org.gouji.validate.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives problems that the framework makes, for an unknown path say, their type and title. */
@ApplicationScoped
public class CataloguedProblems implements ProblemPostProcessor {

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    if (problem.getType() != null) {
      return problem;
    }
    return ProblemType.of(problem.getStatusCode())
        .map(type -> typed(problem, type, context.path))
        .orElse(problem);
  }

  private static HttpProblem typed(HttpProblem problem, ProblemType type, String path) {
    HttpProblem.Builder typed =
        HttpProblem.builder(problem).withType(type.type()).withTitle(type.title());
    if (problem.getDetail() == null) {
      typed.withDetail(type.title() + ": " + path);
    }
    return typed.build();
  }
}
