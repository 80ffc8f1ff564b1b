package org.gouji.ingest.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the portal says of a document beside its bytes. Every field is optional; what is stated here
 * beats what the document suggests.
 *
 * @param agency name of the agency as published
 * @param agencyCode unified social credit code or any other stable code of the agency
 * @param divisionCode administrative division by GB/T 2260, two to twelve digits
 * @param year reporting year
 * @param publishedAt day of publication on the portal
 * @param sourceUrl page where the portal publishes the document
 * @param filename name of the file as the portal has it
 */
public record StatedMetadata(
    @Nullable String agency,
    @Nullable String agencyCode,
    @Nullable String divisionCode,
    @Nullable Integer year,
    @Nullable LocalDate publishedAt,
    @Nullable String sourceUrl,
    @Nullable String filename) {

  /** Nothing stated. */
  public static final StatedMetadata NONE =
      new StatedMetadata(null, null, null, null, null, null, null);
}
