package org.gouji.parse.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives the problems that the framework raises (401, 404, 405 and so on) their type and title. */
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
        .map(
            type ->
                HttpProblem.builder(problem).withType(type.uri()).withTitle(type.title()).build())
        .orElse(problem);
  }
}
