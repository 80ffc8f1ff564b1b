package org.gouji.validate.register;

import org.gouji.parse.contract.StructuredReport;
import org.jspecify.annotations.Nullable;

/**
 * An agency whose figures another one's report includes.
 *
 * @param agency its name, as the register has it
 * @param report its report, without text; null where it has not filed
 */
public record Included(String agency, @Nullable StructuredReport report) {}
