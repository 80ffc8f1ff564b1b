package org.gouji.parse.problem;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** Tells the client of a store that is away from a fault of ours. */
@Provider
public class StoreFailureMapper extends ExceptionMapperBase<MongoException> {

  @Override
  protected HttpProblem toProblem(MongoException exception) {
    boolean away =
        exception instanceof MongoTimeoutException || exception instanceof MongoSocketException;
    return away
        ? ProblemType.STORE_UNAVAILABLE.because("the store of reports cannot be reached")
        : ProblemType.INTERNAL_ERROR.because("the report store refused the request");
  }
}
