package org.gouji.parse.contract.taxonomy;

/**
 * A column of a table.
 *
 * @param id the last part of its concepts' ids, such as {@code naturalPerson}
 * @param label the column's header
 * @param type what its figures are
 * @param unit what they count or measure, such as 件; that of the type where the file says none
 */
public record Column(String id, Label label, FigureType type, String unit) {
  public Column {
    type = type == null ? FigureType.COUNT : type;
    unit = unit == null ? type.unit() : unit;
  }

  /** A column of figures in the unit of their type. */
  public Column(String id, Label label, FigureType type) {
    this(id, label, type, type.unit());
  }
}
