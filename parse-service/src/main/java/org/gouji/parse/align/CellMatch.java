package org.gouji.parse.align;

import org.gouji.parse.extract.Cell;

/**
 * The cell that was found for a concept.
 *
 * @param cell the cell
 * @param confidence that it is the concept's, 0 to 1
 */
public record CellMatch(Cell cell, double confidence) {}
