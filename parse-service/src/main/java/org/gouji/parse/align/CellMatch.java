package org.gouji.parse.align;

import org.gouji.parse.extract.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The cell that was found for a concept.
 *
 * @param cell the cell
 * @param confidence that it is the concept's, 0 to 1
 * @param unit unit of the figure as the column's header prints it; null where it prints none
 */
public record CellMatch(Cell cell, double confidence, @Nullable String unit) {}
