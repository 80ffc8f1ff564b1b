package org.gouji.parse.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The ways in which reports print their tables. */
public enum Layout implements Rendering {
  /** A row a line, cells parted by tabs, an empty place for each cell that a merged one covers. */
  TABBED_ROWS("text/plain; charset=UTF-8") {
    @Override
    String table(Grid grid) {
      return lines(grid, cells -> String.join("\t", cells), true);
    }
  },
  /** A row a line, cells parted by tabs, nothing in the place of covered cells. */
  TABBED_ROWS_WITHOUT_PADDING("text/plain; charset=UTF-8") {
    @Override
    String table(Grid grid) {
      return lines(grid, cells -> String.join("\t", cells), false);
    }
  },
  /** A cell a line behind a tab, an empty line between rows. */
  INDENTED_CELLS("text/plain; charset=UTF-8") {
    @Override
    String table(Grid grid) {
      return lines(
          grid,
          cells -> cells.stream().map(cell -> "\t" + cell).collect(Collectors.joining("\n")) + "\n",
          true);
    }
  },
  /** A cell a line. */
  CELL_A_LINE("text/plain; charset=UTF-8") {
    @Override
    String table(Grid grid) {
      return lines(grid, cells -> String.join("\n", cells), false);
    }
  },
  /** A cell a line, an empty line between any two. */
  SPACED_CELLS("text/plain; charset=UTF-8") {
    @Override
    String table(Grid grid) {
      return lines(grid, cells -> String.join("\n\n", cells) + "\n", false);
    }
  },
  /** An HTML table with its spans. */
  HTML("text/html; charset=UTF-8") {
    @Override
    String table(Grid grid) {
      return html(grid, true);
    }
  },
  /** A page laid out by tables: the whole report stands in one cell, its tables nested in it. */
  HTML_IN_A_CELL("text/html; charset=UTF-8") {
    @Override
    String table(Grid grid) {
      return html(grid, true);
    }

    @Override
    String page(String body) {
      return "<html><body><table><tr><td>当前位置：首页</td><td>字号：大 中 小</td></tr><tr><td colspan=\"2\">"
          + "<table><tr><td>"
          + body
          + "</td></tr></table></td></tr></table></body></html>";
    }
  },
  /** An HTML table whose spans were lost. */
  HTML_WITHOUT_SPANS("text/html; charset=UTF-8") {
    @Override
    String table(Grid grid) {
      return html(grid, false);
    }
  };

  private final String mediaType;

  Layout(String mediaType) {
    this.mediaType = mediaType;
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public byte[] bytes(SampleReport report) {
    return report.print(this).getBytes(StandardCharsets.UTF_8);
  }

  abstract String table(Grid grid);

  String paragraph(String text) {
    return isHtml() ? "<p>" + text + "</p>\n" : this == SPACED_CELLS ? text + "\n\n" : text + "\n";
  }

  String page(String body) {
    return isHtml()
        ? "<!DOCTYPE html><html><head><title>x</title></head><body>" + body + "</body></html>"
        : body;
  }

  private boolean isHtml() {
    return mediaType.startsWith("text/html");
  }

  private interface LineWriter {
    String line(List<String> cells);
  }

  /** Writes each row, with an empty cell where a merged one from above or the left covers it. */
  private static String lines(Grid grid, LineWriter writer, boolean padded) {
    StringBuilder text = new StringBuilder();
    int[] covered = new int[grid.width()];
    for (List<GridCell> row : grid.rows()) {
      List<String> cells = new ArrayList<>();
      int column = 0;
      for (GridCell cell : row) {
        while (column < covered.length && covered[column] > 0) {
          covered[column]--;
          column++;
          if (padded) {
            cells.add("");
          }
        }
        cells.add(cell.text());
        for (int n = 0; n < cell.colspan() && column < covered.length; n++) {
          covered[column] = cell.rowspan() - 1;
          column++;
          if (n > 0 && padded) {
            cells.add("");
          }
        }
      }
      while (column < covered.length) {
        covered[column] = Math.max(0, covered[column] - 1);
        column++;
      }
      text.append(writer.line(cells)).append('\n');
    }
    return text.toString();
  }

  private static String html(Grid grid, boolean spans) {
    StringBuilder html = new StringBuilder("<table border=\"1\">");
    for (List<GridCell> row : grid.rows()) {
      html.append("<tr>");
      for (GridCell cell : row) {
        html.append("<td");
        if (spans && cell.colspan() > 1) {
          html.append(" colspan=\"").append(cell.colspan()).append('"');
        }
        if (spans && cell.rowspan() > 1) {
          html.append(" rowspan=\"").append(cell.rowspan()).append('"');
        }
        html.append("><p>").append(cell.text()).append("</p></td>");
      }
      html.append("</tr>\n");
    }
    return html.append("</table>\n").toString();
  }
}
