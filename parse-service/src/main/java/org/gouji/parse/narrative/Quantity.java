package org.gouji.parse.narrative;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a sentence, with offsets in its folded text.
 *
 * @param value the figure; null where there is one that cannot be read, such as a range
 * @param unit its unit as printed, null where there is none
 * @param approximate whether it is a rounded figure
 * @param from where it begins, words like 约 included
 * @param figureFrom where its first digit stands
 * @param figureTo behind its last digit
 * @param to behind its unit
 */
record Quantity(
    @Nullable BigDecimal value,
    @Nullable String unit,
    boolean approximate,
    int from,
    int figureFrom,
    int figureTo,
    int to) {}
