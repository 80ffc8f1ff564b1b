package org.gouji.validate.contract;

import java.math.BigDecimal;
import org.gouji.parse.contract.Span;
import org.jspecify.annotations.Nullable;

/**
 * A cell or passage that takes part in a finding.
 *
 * @param concept id of the concept; null for a passage of text
 * @param value the figure as printed; null where there is none
 * @param text the cell or passage as printed; null for a missing cell
 * @param source where it stands in the report's text; null for a missing cell
 */
public record Evidence(
    @Nullable String concept,
    @Nullable BigDecimal value,
    @Nullable String text,
    @Nullable Span source) {}
