package org.gouji.acceptance.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gouji.acceptance.document.Draft.Passage;

/** The forms in which a report is published. */
public enum Layout {
  /** A row a line, a tab between two cells, nothing for what a merged cell covers to the right. */
  TABS(".txt", "text/plain; charset=UTF-8") {
    @Override
    String table(Draft draft, Grid grid) {
      return lines(draft, grid, "\t", true, "\n");
    }
  },
  /** A row a line, an empty place wherever a merged cell covers one. */
  PADDED_TABS(".txt", "text/plain; charset=UTF-8") {
    @Override
    String table(Draft draft, Grid grid) {
      return grid.places().stream()
          .map(
              row ->
                  row.stream()
                          .map(cell -> cell == null ? "" : draft.printed(cell))
                          .collect(Collectors.joining("\t"))
                      + "\n")
          .collect(Collectors.joining());
    }
  },
  /** A cell a line. */
  CELL_A_LINE(".txt", "text/plain; charset=UTF-8") {
    @Override
    String table(Draft draft, Grid grid) {
      return lines(draft, grid, "\n", false, "\n");
    }
  },
  /** A cell a line, an empty line between any two, as copied from a word processor. */
  SPACED_CELLS(".txt", "text/plain; charset=UTF-8") {
    @Override
    String paragraph(String text) {
      return "　　" + text + "\n\n";
    }

    @Override
    String table(Draft draft, Grid grid) {
      return lines(draft, grid, "\n\n", false, "\n\n");
    }
  },
  /** A page with tables whose merged cells span. */
  WEB_PAGE(".html", "text/html; charset=UTF-8") {
    @Override
    String paragraph(String text) {
      return "<p>" + escaped(text) + "</p>\n";
    }

    @Override
    String table(Draft draft, Grid grid) {
      return html(draft, grid);
    }

    @Override
    String page(Draft draft, String body) {
      return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>"
          + escaped(draft.front().get(0))
          + "</title></head><body>\n"
          + body
          + "</body></html>";
    }
  },
  /** A page of a portal that is laid out by tables, with what surrounds every article there. */
  PORTAL_PAGE(".html", "text/html; charset=UTF-8") {
    @Override
    String paragraph(String text) {
      return "<div style=\"text-indent:2em\"><span>" + escaped(text) + "</span></div>\n";
    }

    @Override
    String table(Draft draft, Grid grid) {
      return html(draft, grid);
    }

    @Override
    String page(Draft draft, String body) {
      return "<html><head><title>政府信息公开</title></head><body><table><tr><td><a href=\"/\">首页</a>"
          + "</td><td>政务公开</td><td>办事服务</td><td>互动交流</td></tr><tr><td colspan=\"4\">"
          + "当前位置：首页 &gt; 政府信息公开 &gt; 政府信息公开年报</td></tr><tr><td colspan=\"4\"><div>字号：大 中 小"
          + "　打印　收藏</div>\n"
          + body
          + "</td></tr><tr><td colspan=\"4\">扫一扫在手机打开当前页　上一篇：没有了　下一篇：政府信息公开指南<br>"
          + "网站标识码：3400000000　版权所有　网站地图</td></tr></table></body></html>";
    }
  },
  /** A Word document. */
  WORD(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
    @Override
    String paragraph(String text) {
      return WordDocument.paragraph(text);
    }

    @Override
    String table(Draft draft, Grid grid) {
      return WordDocument.table(draft, grid);
    }

    @Override
    public byte[] bytes(Draft draft) {
      return WordDocument.file(print(draft));
    }
  };

  private final String extension;
  private final String mediaType;

  Layout(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** How names of such files end, the dot included. */
  public String extension() {
    return extension;
  }

  /** What to declare when it is submitted. */
  public String mediaType() {
    return mediaType;
  }

  /** The document. */
  public byte[] bytes(Draft draft) {
    return print(draft).getBytes(StandardCharsets.UTF_8);
  }

  /** The document's text or markup. */
  public String print(Draft draft) {
    StringBuilder body = new StringBuilder();
    paragraphs(body, draft, draft.front());
    for (Passage passage : draft.passages()) {
      paragraphs(body, draft, List.of(passage.heading()));
      paragraphs(body, draft, passage.before());
      passage.tables().forEach(grid -> body.append(table(draft, grid)));
      paragraphs(body, draft, passage.after());
    }
    paragraphs(body, draft, draft.back());
    return page(draft, body.toString());
  }

  private void paragraphs(StringBuilder body, Draft draft, List<String> paragraphs) {
    paragraphs.forEach(text -> body.append(paragraph(draft.printed(text))));
  }

  abstract String table(Draft draft, Grid grid);

  String paragraph(String text) {
    return text + "\n";
  }

  String page(Draft draft, String body) {
    return body;
  }

  private static String lines(
      Draft draft, Grid grid, String between, boolean coveredFromAbove, String behind) {
    StringBuilder text = new StringBuilder();
    List<List<GridCell>> rows = grid.rows();
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = new ArrayList<>();
      if (coveredFromAbove) {
        // What stands to the left of the row's first own cell is covered by cells from above.
        grid.places().get(i).stream().takeWhile(Objects::isNull).forEach(cell -> cells.add(""));
      }
      rows.get(i).forEach(cell -> cells.add(draft.printed(cell)));
      text.append(String.join(between, cells)).append(behind);
    }
    return text.toString();
  }

  private static String html(Draft draft, Grid grid) {
    StringBuilder html = new StringBuilder("<table border=\"1\">\n");
    for (List<GridCell> row : grid.rows()) {
      html.append("<tr>");
      for (GridCell cell : row) {
        html.append("<td");
        if (cell.colspan() > 1) {
          html.append(" colspan=\"").append(cell.colspan()).append('"');
        }
        if (cell.rowspan() > 1) {
          html.append(" rowspan=\"").append(cell.rowspan()).append('"');
        }
        html.append('>').append(escaped(draft.printed(cell))).append("</td>");
      }
      html.append("</tr>\n");
    }
    return html.append("</table>\n").toString();
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
