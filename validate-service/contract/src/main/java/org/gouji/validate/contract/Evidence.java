package org.gouji.validate.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.gouji.parse.contract.Span;
import org.jspecify.annotations.Nullable;

/**
 * A cell or passage that takes part in a finding. It is of the revision that the alert was raised
 * on, unless it says of which other one; what it does not say is left out of the JSON.
 *
 * @param concept id of the concept; null for a passage of text
 * @param value the figure as printed; null where there is none
 * @param text the cell or passage as printed; null for a missing cell
 * @param source where it stands in the report's text; null for a missing cell
 * @param reportId the other report or earlier revision's report; null for the alert's own revision
 * @param revision that report's revision; null for the alert's own
 * @param year that report's reporting year; null for the alert's own revision
 */
public record Evidence(
    @Nullable String concept,
    @Nullable BigDecimal value,
    @Nullable String text,
    @Nullable Span source,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reportId,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer revision,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer year) {

  @JsonCreator
  public Evidence {}

  /** Evidence in the revision that the alert is about. */
  public Evidence(
      @Nullable String concept,
      @Nullable BigDecimal value,
      @Nullable String text,
      @Nullable Span source) {
    this(concept, value, text, source, null, null, null);
  }
}
