package org.gouji.ingest.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.gouji.ingest.receipt.StoreUnavailableException;

/** Receipts cannot be read while their store is down: that passes. */
@Provider
final class StoreUnavailableMapper extends ExceptionMapperBase<StoreUnavailableException> {
  private static final int RETRY_AFTER_SECONDS = 5;

  @Override
  protected HttpProblem toProblem(StoreUnavailableException exception) {
    return ProblemType.STORE_UNAVAILABLE
        .problem("The store of receipts does not answer. Ask again later; nothing is lost.")
        .withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
        .build();
  }
}
