package org.gouji.parse.contract.taxonomy;

import java.util.List;

/**
 * A row of a table.
 *
 * @param id the first part of its concepts' ids, such as {@code requests.received}
 * @param label the row's own label
 * @param path ids of the groups that it stands in, outermost first
 * @param columns ids of the columns it holds figures in; empty means all of the block's
 */
public record Row(String id, Label label, List<String> path, List<String> columns) {
  public Row {
    path = path == null ? List.of() : List.copyOf(path);
    columns = columns == null ? List.of() : List.copyOf(columns);
  }
}
