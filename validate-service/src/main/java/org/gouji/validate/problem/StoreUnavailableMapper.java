package org.gouji.validate.problem;

import com.mongodb.MongoException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** A store that does not answer is no fault of the caller, and passes. */
@Provider
@Priority(Priorities.USER)
public class StoreUnavailableMapper extends ExceptionMapperBase<MongoException> {
  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  @Override
  protected HttpProblem toProblem(MongoException exception) {
    return Problems.unavailable("the store does not answer", RETRY_AFTER);
  }
}
