package org.gouji.validate.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gouji.validate.register.file.RegisterFault;
import org.gouji.validate.register.file.RegisterRejectedException;
import org.jspecify.annotations.Nullable;

/** A register with faults: each is told with its place, and nothing was changed. */
@Provider
@Priority(Priorities.USER)
public class RegisterRejectedMapper extends ExceptionMapperBase<RegisterRejectedException> {

  @Override
  protected HttpProblem toProblem(RegisterRejectedException exception) {
    return Problems.refused(
        "body",
        "%d faults, and nothing was changed".formatted(exception.count()),
        exception.faults().stream().map(RegisterRejectedMapper::error).toList());
  }

  /** A fault without what it does not say. */
  private static Map<String, Object> error(RegisterFault fault) {
    Map<String, Object> error = new LinkedHashMap<>();
    put(error, "line", fault.line());
    put(error, "column", fault.column());
    put(error, "field", fault.field());
    put(error, "detail", fault.detail());
    return error;
  }

  private static void put(Map<String, Object> error, String name, @Nullable Object value) {
    if (value != null) {
      error.put(name, value);
    }
  }
}
