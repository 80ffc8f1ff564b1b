package org.gouji.parse.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself.
 *
 * @param title the title, line breaks removed
 * @param agency name of the filer
 * @param year reporting year
 * @param signedAt date of the signature
 * @param publishedAt day of publication that the page prints
 */
public record DocumentIdentity(
    @Nullable String title,
    @Nullable String agency,
    @Nullable Integer year,
    @Nullable LocalDate signedAt,
    @Nullable LocalDate publishedAt) {}
