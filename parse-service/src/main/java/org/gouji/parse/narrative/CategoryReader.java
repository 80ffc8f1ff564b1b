package org.gouji.parse.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.parse.contract.ClaimKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts that a sentence lists behind a total:
 *
 * <pre>
 * enumeration = total ("，" | "（" | "：") opening part {("、" | "，" | "；" | "和") part} ["等"]
 * opening     = "其中" | "包括" | "主要包括" | "分别为" | "分为" | "："
 * part        = label figure, in the unit of the total
 * </pre>
 */
final class CategoryReader implements ClaimReader {
  private static final String LABEL = "(?<label>[^，；。：（）！？、#¤¶]{1,25})";

  private static final Pattern FIRST =
      Pattern.compile(
          "^(?:各类|主动公开|政府|政务|公开){0,3}(?:信息|申请)?(?:[，；：（]?(?<opening>其中|主要包括|包括|分别为|分别是|分为)[：，]?(?:为|有)?|：)"
              + LABEL
              + "$");

  private static final Pattern NEXT = Pattern.compile("^(?:[、，；]|以?及|和)" + LABEL + "$");

  /** What is no label: the sentence has gone over to something else. */
  private static final Pattern NO_LABEL =
      Pattern.compile("收到|办结|答复|制发|废止|回应|新增|召开|举办|开展|组织(?!机构|人事)|受理|同比|较上|比上|较去|比去|增长|增加|减少|结转|占");

  private static final Pattern COMPARISON =
      Pattern.compile("同比|较上|比上|较去|比去|较[0-9]|比[0-9]|增长|增加|减少");

  private static final Pattern PLATFORM =
      Pattern.compile("网|微信|微博|公众号|客户端|抖音|新媒体|公开栏|公示栏|平台|显示屏|电子屏|广播|媒体|报");

  private static final Pattern REST = Pattern.compile("^其[他它余]");

  private record Part(Figure figure, String label) {}

  @Override
  public List<Claim> read(Sentence sentence, List<Claim> before) {
    List<Claim> claims = new ArrayList<>();
    for (Claim total : before) {
      String kind = total.kind();
      boolean listed =
          kind.equals(ClaimKind.ITEMS_DISCLOSED) || kind.equals(ClaimKind.REQUESTS_RECEIVED);
      if (listed && total.isTotal() && total.to() == total.from() + 1) {
        claims.addAll(parts(sentence, total, before));
      }
    }
    return claims;
  }

  private static List<Claim> parts(Sentence sentence, Claim total, List<Claim> before) {
    String text = sentence.text();
    List<Part> parts = new ArrayList<>();
    String opening = "";
    int at = total.from();
    boolean ended = false;
    for (Figure figure : sentence.figures()) {
      if (figure.at() <= total.from()) {
        continue;
      }
      boolean taken = before.stream().anyMatch(claim -> claim.from() == figure.at());
      boolean sameUnit = Objects.equals(figure.quantity().unit(), total.unit());
      boolean compared = COMPARISON.matcher(figure.lead()).find();
      Matcher part = (parts.isEmpty() ? FIRST : NEXT).matcher(text.substring(at + 1, figure.at()));
      ended |= !part.matches() || NO_LABEL.matcher(part.group("label")).find();
      if (ended && sameUnit && !taken && !compared) {
        // The enumeration may go on here in a way that was not understood
        return List.of();
      }
      if (ended) {
        continue;
      }
      if (taken || !sameUnit || part.group("label").contains("其中")) {
        return List.of();
      }
      // A colon alone opens a list that need not be complete.
      opening = parts.isEmpty() ? Objects.requireNonNullElse(part.group("opening"), "其中") : opening;
      parts.add(new Part(figure, part.group("label")));
      at = figure.at();
    }
    return (parts.size() < 2 || !isClosed(text, at + 1))
        ? List.of()
        : claims(total, parts, complete(opening, parts, text, at + 1));
  }

  private static List<Claim> claims(Claim total, List<Part> parts, @Nullable Boolean complete) {
    boolean ofItems = total.kind().equals(ClaimKind.ITEMS_DISCLOSED);
    long platforms = parts.stream().filter(part -> PLATFORM.matcher(part.label()).find()).count();
    boolean byPlatform = ofItems && platforms > 0;
    // States of one document overlap: 公开规范性文件, 现行有效的规范性文件
    boolean documents = parts.stream().anyMatch(part -> part.label().contains("规范性文件"));
    if (documents || (byPlatform && platforms < parts.size())) {
      return List.of();
    }
    String kind =
        !ofItems
            ? ClaimKind.REQUESTS_RECEIVED_CATEGORY
            : byPlatform
                ? ClaimKind.ITEMS_DISCLOSED_BY_PLATFORM
                : ClaimKind.ITEMS_DISCLOSED_CATEGORY;
    return parts.stream()
        .map(
            part ->
                Claim.figure(kind, part.figure())
                    .scoped(total.scope())
                    .partOf(total.from(), part.label(), complete))
        .toList();
  }

  private static boolean isClosed(String text, int at) {
    return at == text.length() || "，；。）！、等".indexOf(text.charAt(at)) >= 0;
  }

  private static @Nullable Boolean complete(
      String opening, List<Part> parts, String text, int behind) {
    boolean andSoOn = behind < text.length() && text.charAt(behind) == '等';
    if (andSoOn || opening.equals("主要包括")) {
      return false;
    }
    boolean rest = REST.matcher(parts.get(parts.size() - 1).label()).find();
    return (rest || !opening.equals("其中")) ? Boolean.TRUE : null;
  }
}
