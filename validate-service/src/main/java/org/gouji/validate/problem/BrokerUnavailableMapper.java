package org.gouji.validate.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.gouji.validate.publish.BrokerUnavailableException;

/** A broker that takes nothing is no fault of the caller, and passes. */
@Provider
@Priority(Priorities.USER)
public class BrokerUnavailableMapper extends ExceptionMapperBase<BrokerUnavailableException> {
  private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

  @Override
  protected HttpProblem toProblem(BrokerUnavailableException exception) {
    return Problems.unavailable("the broker does not answer", RETRY_AFTER);
  }
}
