package org.gouji.parse.export;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param zh its header in Chinese
 * @param en its header in English
 * @param cell what it shows of an item
 * @param <T> what a row is about
 */
record TableColumn<T>(String zh, String en, Function<T, Cell> cell) {

  static <T> List<String> headers(List<TableColumn<T>> columns, Language language) {
    return columns.stream().map(column -> language.pick(column.zh, column.en)).toList();
  }

  static <T> List<Cell> cells(List<TableColumn<T>> columns, T item) {
    return columns.stream().map(column -> column.cell.apply(item)).toList();
  }
}
