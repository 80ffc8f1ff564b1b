package org.gouji.validate.rule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.parse.contract.taxonomy.Block;
import org.gouji.parse.contract.taxonomy.Column;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.Label;
import org.gouji.parse.contract.taxonomy.Row;
import org.gouji.validate.contract.Message;

/** Names of rows, columns and cells for messages, in both languages. */
public final class Labels {
  private static final int MOST_LISTED = 10;

  private Labels() {}

  /** A row by its label and the group right above it: （三）不予公开·1.属于国家秘密. */
  public static Message row(Block block, Row row) {
    if (row.path().isEmpty()) {
      return text(row.label());
    }
    Label group = block.group(row.path().get(row.path().size() - 1)).label();
    return new Message(group.zh() + "·" + row.label().zh(), group.en() + " · " + row.label().en());
  }

  /** A column by its header. */
  public static Message column(Column column) {
    return text(column.label());
  }

  /** A cell by row and column. */
  public static Message cell(Block block, Concept concept) {
    Message row = row(block, concept.row());
    return new Message(
        row.zh() + "·" + concept.column().label().zh(),
        row.en() + " · " + concept.column().label().en());
  }

  /** A cell by row and column. */
  public static Message cell(Edition edition, Concept concept) {
    return cell(block(edition, concept), concept);
  }

  /** The block that a concept stands in. */
  public static Block block(Edition edition, Concept concept) {
    return edition.table(concept.tableId()).blocks().stream()
        .filter(block -> block.id().equals(concept.blockId()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no block " + concept.blockId()));
  }

  /** A label as a message. */
  public static Message text(Label label) {
    return new Message(label.zh(), label.en());
  }

  /** A row named as such: “行政许可”行. */
  public static Message rowNamed(Message label) {
    return new Message("“" + label.zh() + "”行", "row \"" + label.en() + "\"");
  }

  /** A column named as such: “自然人”列. */
  public static Message columnNamed(Message label) {
    return new Message("“" + label.zh() + "”列", "column \"" + label.en() + "\"");
  }

  /** Several names one after the other; a long list is cut and says so. */
  public static Message list(List<Message> names) {
    boolean cut = names.size() > MOST_LISTED;
    return new Message(
        join(names, Message::zh, "“", "”", "、") + (cut ? "等" : ""),
        join(names, Message::en, "\"", "\"", ", ")
            + (cut ? " and " + (names.size() - MOST_LISTED) + " more" : ""));
  }

  private static String join(
      List<Message> names,
      Function<Message, String> language,
      String open,
      String close,
      String separator) {
    return names.stream()
        .limit(MOST_LISTED)
        .map(name -> open + language.apply(name) + close)
        .collect(Collectors.joining(separator));
  }
}
