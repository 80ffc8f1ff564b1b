package org.gouji.parse.contract.taxonomy;

/**
 * A column of a table.
 *
 * @param id the last part of its concepts' ids, such as {@code naturalPerson}
 * @param label the column's header
 * @param type what its figures are
 */
public record Column(String id, Label label, FigureType type) {
  public Column {
    type = type == null ? FigureType.COUNT : type;
  }
}
