package org.gouji.parse.contract.taxonomy;

import java.util.List;
import org.gouji.parse.contract.SectionKind;

/**
 * A statutory table.
 *
 * @param id {@code proactive}, {@code requests} or {@code remedies}
 * @param section the section it stands in
 * @param label its name
 * @param blocks its parts, one below the other, each with columns of its own
 */
public record Table(String id, SectionKind section, Label label, List<Block> blocks) {
  public Table {
    blocks = List.copyOf(blocks);
  }

  /** The table's concepts in presentation order. */
  public List<Concept> concepts() {
    return blocks.stream().flatMap(block -> block.concepts(id).stream()).toList();
  }
}
