package org.gouji.parse.store;

import org.jspecify.annotations.Nullable;

/**
 * Which reports to list; null does not restrict.
 *
 * @param agency name of the agency, with or without a closing 人民政府, or its code
 * @param division the division and everything below it
 * @param year reporting year
 * @param edition id of the edition
 * @param search literal text that the title or the agency's name contains, in any case
 */
public record ReportFilter(
    @Nullable String agency,
    @Nullable DivisionCode division,
    @Nullable Integer year,
    @Nullable String edition,
    @Nullable String search) {}
