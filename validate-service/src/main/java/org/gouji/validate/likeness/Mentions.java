package org.gouji.validate.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.ReportId;
import org.gouji.validate.text.FoldedText;

/** What an agency is called in its own report: by its name, by parts of it, by its divisions. */
final class Mentions {
  private static final Pattern BEHIND_DIVISION = Pattern.compile("(?<=..[省市县区州盟旗])");
  private static final Pattern OFFICE = Pattern.compile("(?:人民政府|办事处|政府)$");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 120;

  private Mentions() {}

  /** The names, folded and without blanks, the longest first; none where there is no name. */
  static List<String> of(Agency agency) {
    if (agency.name() == null || agency.name().length() > LONGEST) {
      return List.of();
    }
    String name = ReportId.bareName(FoldedText.of(agency.name()).dense().value());
    List<String> parts = parts(name);
    Set<String> mentions = new LinkedHashSet<>();
    for (int from = 0; from < parts.size(); from++) {
      String form = String.join("", parts.subList(from, parts.size()));
      mentions.add(form + "人民政府");
      mentions.add(form);
      mentions.add(OFFICE.matcher(form).replaceFirst(""));
      mentions.add(parts.get(from));
    }
    return mentions.stream()
        .filter(mention -> mention.length() >= SHORTEST)
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  /** The divisions in front, and the rest; 市 of 市场监督管理局 ends no division. */
  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String piece : Arrays.asList(BEHIND_DIVISION.split(name))) {
      part.append(piece);
      if (piece.length() >= SHORTEST) {
        parts.add(part.toString());
        part.setLength(0);
      }
    }
    if (part.length() > 0) {
      parts.add(part.toString());
    }
    return parts;
  }
}
