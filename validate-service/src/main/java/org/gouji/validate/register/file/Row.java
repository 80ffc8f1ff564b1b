package org.gouji.validate.register.file;

import org.gouji.validate.contract.ExpectedAgency;
import org.jspecify.annotations.Nullable;

/**
 * An agency and where it stands.
 *
 * @param agency the agency
 * @param line line of the file; null in JSON
 * @param path path of the agency in JSON; empty in CSV
 */
record Row(ExpectedAgency agency, @Nullable Integer line, String path) {
  RegisterFault fault(String field, String detail) {
    return new RegisterFault(line, null, path.isEmpty() ? field : path + "." + field, detail);
  }

  /** Where it stands, for a message about another row. */
  String place() {
    return line == null ? path : "line " + line;
  }
}
