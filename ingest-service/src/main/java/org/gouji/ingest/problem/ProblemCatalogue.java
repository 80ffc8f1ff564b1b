package org.gouji.ingest.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * Gives problems that come from the framework a type and a title of the catalogue, and takes away
 * what they would tell of its insides. Logs what is the service's own fault, once.
 */
@Singleton
final class ProblemCatalogue implements ProblemPostProcessor {
  private static final Logger LOG = Logger.getLogger(ProblemCatalogue.class);

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    if (problem.getStatusCode() == ProblemType.INTERNAL.status()) {
      LOG.errorf(context.cause, "Request failed path=%s", context.path);
    }
    return problem.getType() == null ? typed(problem, context.path) : problem;
  }

  /** Before the processor that adds the defaults, which is at 99. */
  @Override
  public int priority() {
    return 100;
  }

  private static HttpProblem typed(HttpProblem problem, String path) {
    return ProblemType.ofStatus(problem.getStatusCode())
        .map(
            type -> {
              HttpProblem.Builder typed = type.problem(type.title() + ": " + path);
              problem.getHeaders().forEach(typed::withHeader);
              return typed.build();
            })
        .orElse(problem);
  }
}
