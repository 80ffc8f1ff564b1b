package org.gouji.parse.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Agency, year and day of publication by one witness: the portal, or the document itself. */
public record Identity(
    @Nullable String agency, @Nullable Integer year, @Nullable LocalDate publishedAt) {}
