package org.gouji.validate.peers;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gouji.parse.contract.StructuredReport;

/**
 * The figures of a group of agencies, summed up.
 *
 * @param agencies how many agencies there are
 * @param spreads by concept, of those with a figure of it
 */
public record Peers(int agencies, Map<String, Spread> spreads) {

  public Peers {
    spreads = Map.copyOf(spreads);
  }

  /** Equal for equal figures. */
  public String version() {
    String content = agencies + new TreeMap<>(spreads).toString();
    return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Whether a figure of that report is too far off. */
  public boolean hasFar(StructuredReport report, Tolerance tolerance) {
    return report.facts().entrySet().stream()
        .anyMatch(
            fact -> {
              BigDecimal figure = fact.getValue().value();
              Spread spread = spreads.get(fact.getKey());
              return figure != null && spread != null && tolerance.exceededBy(figure, spread);
            });
  }

  /** Sums up these reports; their order does not matter. */
  public static Peers of(Collection<StructuredReport> reports) {
    Map<String, List<BigDecimal>> figures = new TreeMap<>();
    for (StructuredReport report : reports) {
      report
          .facts()
          .forEach(
              (concept, fact) -> {
                BigDecimal value = fact.value();
                if (value != null) {
                  figures.computeIfAbsent(concept, id -> new ArrayList<>()).add(value);
                }
              });
    }
    Map<String, Spread> spreads = new TreeMap<>();
    figures.forEach((concept, values) -> spreads.put(concept, Spread.of(values)));
    return new Peers(reports.size(), spreads);
  }
}
