package org.gouji.parse.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.FactState;
import org.gouji.parse.contract.Span;
import org.jspecify.annotations.Nullable;

/**
 * One cell of one report with all that an analyst needs to know of the report.
 *
 * @param concept what the cell is about, such as {@code requests.received.total}
 * @param label what the report's edition calls it
 * @param value the figure, amounts in 万元; null unless reported
 * @param unit what the figure counts or measures: 件, 项 or 万元
 * @param text the cell as printed; null when there is no such cell
 * @param confidence that this is the concept's cell, 0 to 1
 * @param source where the cell stands in the report's text; null when there is no such cell
 */
public record FlatFact(
    String reportId,
    int revision,
    Agency agency,
    @Nullable Integer year,
    String edition,
    String concept,
    ConceptLabel label,
    @Nullable BigDecimal value,
    @Nullable String unit,
    FactState state,
    @Nullable String text,
    double confidence,
    @Nullable Span source,
    @Nullable LocalDate publishedAt,
    @Nullable LocalDate signedAt) {}
