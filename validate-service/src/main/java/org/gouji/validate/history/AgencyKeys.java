package org.gouji.validate.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.ReportId;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * The names under which a report can be looked up by equality: year, division and the agency's name
 * without 人民政府, in simplified script, once as it is and once for every division that stands in
 * front of it (安南省云岭县青溪镇, 云岭县青溪镇, 青溪镇).
 *
 * <p>Without a division code, a short form is a key only if it still names a place: 青溪镇 is one
 * agency or one of a few, 财政局 would be any of thousands.
 */
public final class AgencyKeys {
  private static final String END_OF_DIVISION = "(?<=.[省市县区州盟旗])";
  private static final String PLACE = ".{2,}(?:[省市县区州盟旗镇乡]|苏木|街道|街道办事处)";
  private static final int MOST_FORMS = 4;
  private static final int SHORTEST_FORM = 3;
  private static final int LONGEST_NAME = 120;

  private AgencyKeys() {}

  /** The keys of a report, the fullest name first; none where agency or year is unknown. */
  public static List<String> of(StructuredReport report) {
    return report.year() == null ? List.of() : of(report.agency(), report.year());
  }

  /** The keys of an agency's report of a year, the fullest name first. */
  public static List<String> of(Agency agency, int year) {
    String name = name(agency);
    if (name == null) {
      return List.of();
    }
    String division = agency.divisionCode() == null ? "" : agency.divisionCode();
    return forms(name, division).stream().map(form -> year + "|" + division + "|" + form).toList();
  }

  /**
   * Whether both can be the same agency, given that their divisions do not differ: nor do their
   * codes, and one name is the other with divisions in front.
   */
  public static boolean agree(Agency one, Agency other) {
    if (one.code() != null && other.code() != null) {
      return one.code().equals(other.code());
    }
    String first = name(one);
    String second = name(other);
    return first != null && second != null && (first.endsWith(second) || second.endsWith(first));
  }

  /** The forms of an agency's name, the fullest first; none where the name is unknown. */
  public static List<String> forms(Agency agency) {
    String name = name(agency);
    String division = agency.divisionCode();
    return name == null ? List.of() : forms(name, division == null ? "" : division);
  }

  /** Whether a form of a name says by itself which place it is of: 青溪镇, 云岭县财政局, not 财政局. */
  public static boolean tellsPlace(String form) {
    return form.matches(PLACE) || form.split(END_OF_DIVISION, -1).length > 1;
  }

  private static List<String> forms(String name, String division) {
    List<String> parts = Arrays.asList(name.split(END_OF_DIVISION, -1));
    List<String> forms = new ArrayList<>(List.of(name));
    for (int from = 1; from < parts.size() && forms.size() < MOST_FORMS; from++) {
      String form = String.join("", parts.subList(from, parts.size()));
      boolean tellsPlace = from < parts.size() - 1 || form.matches(PLACE);
      if (form.length() >= SHORTEST_FORM && (tellsPlace || !division.isEmpty())) {
        forms.add(form);
      }
    }
    return forms;
  }

  private static @Nullable String name(Agency agency) {
    return Stream.ofNullable(agency.name())
        .filter(name -> name.length() <= LONGEST_NAME)
        .map(name -> ReportId.bareName(FoldedText.of(name).dense().value()))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(null);
  }
}
