package org.gouji.parse.contract.taxonomy;

/**
 * One figure that the edition prescribes.
 *
 * @param tableId the table it stands in
 * @param blockId the part of that table
 * @param row its row
 * @param column its column
 */
public record Concept(String tableId, String blockId, Row row, Column column) {

  /** The public id, such as {@code requests.received.total}. */
  public String id() {
    return row.id() + "." + column.id();
  }

  /** What kind of figure it is. */
  public FigureType type() {
    return column.type();
  }

  /** What the figure counts or measures, such as 件 or 万元. */
  public String unit() {
    return column.unit();
  }

  /** Row and column in Chinese. */
  public String labelZh() {
    return row.label().zh() + " · " + column.label().zh();
  }

  /** Row and column in English. */
  public String labelEn() {
    return row.label().en() + " · " + column.label().en();
  }
}
