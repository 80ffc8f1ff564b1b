package org.gouji.parse.contract;

import org.jspecify.annotations.Nullable;

/**
 * The administrative agency that files a report.
 *
 * @param name as the portal or the title gives it; null where neither does
 * @param code unified social credit code or another stable code, where the portal states one
 * @param divisionCode administrative division by GB/T 2260, where known
 */
public record Agency(@Nullable String name, @Nullable String code, @Nullable String divisionCode) {}
