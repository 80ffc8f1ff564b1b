package org.gouji.acceptance.document;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the cells of a report's tables hold.
 *
 * @param cells every cell as it is printed, by concept, in presentation order
 */
public record Figures(Map<String, String> cells) {
  public Figures {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** The cell as printed. */
  public String text(String concept) {
    return Objects.requireNonNull(cells.get(concept), concept);
  }

  /** The figure in a cell that holds one. */
  public BigDecimal value(String concept) {
    return new BigDecimal(text(concept));
  }

  /** The same figures with another text in one cell. */
  public Figures with(String concept, String text) {
    Objects.requireNonNull(cells.get(concept), concept);
    Map<String, String> changed = new LinkedHashMap<>(cells);
    changed.put(concept, text);
    return new Figures(changed);
  }

  /** The same figures with something added to one of them. */
  public Figures plus(String concept, int difference) {
    return with(concept, value(concept).add(BigDecimal.valueOf(difference)).toPlainString());
  }
}
