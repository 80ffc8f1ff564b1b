package org.gouji.parse.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.parse.extract.Blank;
import org.gouji.parse.extract.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title, on one line or broken over up to three: {@code [agency][关于]year年[度][agency]
 * 政府信息公开…报告}, or with the year in brackets behind.
 */
final class TitleReader {
  private static final int LONGEST_LINE = 60;
  private static final int MOST_LINES = 3;
  private static final int LONGEST_SEARCH = 120;

  private static final String REPORT =
      "(?:的)?(?:政府|政务)?信息公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?(?:的)?报告";

  private static final String NAME = "[\\p{IsHan}()（）·、]{2,40}?";

  private static final String YEAR = "(?<year>(?:19|20)\\d{2}|[二一][〇○零Oo0一二三四五六七八九]{3})年度?";

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:关于印发)?(?<before>"
              + NAME
              + ")?(?:关于)?"
              + YEAR
              + "(?:的)?(?<after>(?!政府信息|政务信息|信息)"
              + NAME
              + ")?"
              + REPORT);

  private static final Pattern YEAR_BEHIND =
      Pattern.compile("^(?<before>" + NAME + ")?" + REPORT + "[(（]" + YEAR + "[)）]");

  /** How names of agencies end; what a broken title has above its year must be one. */
  private static final Pattern AGENCY_NAME =
      Pattern.compile(
          ".*(?:政府|镇|乡|街道|办事处|局|委|委员会|厅|部|办|办公室|院|中心|区|县|市|省|旗|州|盟|署|会|社|所|处|站|队|"
              + "公司|学校|大学|苏木|开发区|园区|行|馆|团|场|室|组|台)$");

  /**
   * A title.
   *
   * @param text as printed, line breaks removed
   * @param agency name in it, without white space
   * @param year reporting year
   */
  record Title(String text, @Nullable String agency, int year) {}

  private TitleReader() {}

  /** The first title among the lines before the first heading; one with an agency goes first. */
  static Optional<Title> read(List<Cell> cells, int before) {
    List<Cell> lines = new ArrayList<>();
    for (Cell cell : cells) {
      if (cell.start() >= before || lines.size() == LONGEST_SEARCH) {
        break;
      }
      if (!cell.isEmpty()) {
        lines.add(cell);
      }
    }
    Optional<Title> anonymous = Optional.empty();
    for (int size = 1; size <= MOST_LINES; size++) {
      for (int first = 0; first + size <= lines.size(); first++) {
        Optional<Title> title = title(lines.subList(first, first + size));
        if (title.isPresent() && title.get().agency() != null) {
          return title;
        }
        anonymous = anonymous.or(() -> title);
      }
    }
    return anonymous;
  }

  /** Whether a text reads like the name of an agency. */
  static boolean isAgencyName(String compact) {
    return compact.length() >= 2
        && compact.length() <= 40
        && AGENCY_NAME.matcher(compact).matches()
        && compact.chars().allMatch(c -> Character.isLetter(c) || "()（）·、".indexOf(c) >= 0);
  }

  private static Optional<Title> title(List<Cell> lines) {
    StringBuilder printed = new StringBuilder();
    for (Cell line : lines) {
      if (line.text().length() > LONGEST_LINE) {
        return Optional.empty();
      }
      printed.append(line.text().replace('\n', ' ').strip());
    }
    String compact = Blank.remove(Normalizer.normalize(printed, Normalizer.Form.NFKC));
    Matcher title = TITLE.matcher(compact);
    if (title.find()) {
      String name = title.group("before") != null ? title.group("before") : title.group("after");
      return Optional.of(new Title(printed.toString(), name(name, lines), year(title)));
    }
    Matcher behind = YEAR_BEHIND.matcher(compact);
    return behind.find()
        ? Optional.of(
            new Title(printed.toString(), name(behind.group("before"), lines), year(behind)))
        : Optional.empty();
  }

  private static @Nullable String name(@Nullable String name, List<Cell> lines) {
    if (name == null || name.equals("关于")) {
      return null;
    }
    String bare = name.endsWith("关于") ? name.substring(0, name.length() - 2) : name;
    return lines.size() == 1 || isAgencyName(bare) ? bare : null;
  }

  private static int year(Matcher title) {
    return DateReader.year(title.group("year"));
  }
}
