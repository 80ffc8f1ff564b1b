package org.gouji.parse.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Gives the problems that the framework raises (403, 404, 405 and so on) their type and title, and
 * a detail where it has none.
 */
@ApplicationScoped
class ProblemTyping implements ProblemPostProcessor {

  void register(@Observes StartupEvent started) {
    ExceptionMapperBase.postProcessorsRegistry.register(this);
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    if (problem.getType() != null) {
      return problem;
    }
    return ProblemType.ofStatus(problem.getStatusCode())
        .map(type -> typed(problem, type, context.path))
        .orElse(problem);
  }

  private static HttpProblem typed(HttpProblem problem, ProblemType type, String path) {
    HttpProblem.Builder typed =
        HttpProblem.builder(problem).withType(type.uri()).withTitle(type.title());
    return problem.getDetail() == null
        ? typed.withDetail(type.title() + ": " + path).build()
        : typed.build();
  }
}
