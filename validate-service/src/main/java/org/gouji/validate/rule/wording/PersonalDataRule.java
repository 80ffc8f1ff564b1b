package org.gouji.validate.rule.wording;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.parse.contract.ClaimKind;
import org.gouji.parse.contract.NarrativeClaim;
import org.gouji.validate.contract.Evidence;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.rule.Violation;
import org.gouji.validate.text.FoldedText;
import org.gouji.validate.text.Passage;

/**
 * P01: personal data of a citizen in the text: a resident identity number with a valid check digit,
 * or a mobile number outside the line that says where the agency can be reached.
 *
 * <p>An alert must not spread what it complains of. Messages mask the number, and the evidence is
 * its beginning only, which shows the place and is no secret.
 */
public final class PersonalDataRule implements Rule {
  private static final Pattern IDENTITY_NUMBER =
      Pattern.compile("(?<![0-9A-Za-z])[1-9]\\d{16}[0-9Xx](?![0-9A-Za-z])");

  /** Blanks do not part its groups: neighbouring cells of a table would look the same. */
  private static final Pattern MOBILE_NUMBER =
      Pattern.compile(
          "(?<![0-9A-Za-z.\\-_])(?:\\+?86[- ]?)?(?<number>1[3-9]\\d(?:-?\\d{4}){2})"
              + "(?![0-9A-Za-z\\-_]|\\.\\d|[万亿]?[元件条次人份项%])");

  /** Words in front of a number that is an agency's own, or no telephone's. */
  private static final Pattern OFFICIAL =
      Pattern.compile(
          "(?:联系(?:人|电话|方式|我们)|(?:咨询|监督|值班|办公|举报|投诉|服务|公开|报名)电话|热线|传真)[^。;\\n]{0,30}$"
              + "|(?:编号|文号|单号|编码|代码)[^,。;\\n]{0,20}$");

  /** A citizen's number, whatever else the sentence is: 村民李某（电话…）. */
  private static final Pattern CITIZEN =
      Pattern.compile(
          "(?:群众|村民|居民|市民|公民|申请人|当事人|投诉人|信访人|户主|业主)"
              + "(?!联系|咨询|监督|查询|来电|办事|服务|了解|反映|致电|拨打)[\\p{IsHan}×*]{1,4}[(,]"
              + "(?:联系|手机|电话|方式|号码|[:为]){0,4}$");

  private static final int REGION = 6;
  private static final int NETWORK = 3;
  private static final int MOST_FOUND = 200;
  private static final int REACH = 60;

  @Override
  public String id() {
    return "P01";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    FoldedText text = report.text();
    if (text.value().isBlank()) {
      return RuleCheck.notApplicable("the report has no text");
    }
    Map<String, Found> found = new LinkedHashMap<>();
    InternetAddresses addresses = new InternetAddresses(text.value());
    identityNumbers(report, addresses, found);
    mobileNumbers(report, addresses, found);
    return RuleCheck.of(
        found.entrySet().stream().map(each -> violation(each.getKey(), each.getValue())).toList(),
        List.of());
  }

  private static void identityNumbers(
      ReportContext report, InternetAddresses addresses, Map<String, Found> found) {
    LocalDate received = report.report().receivedAt().atOffset(ZoneOffset.UTC).toLocalDate();
    Matcher matcher = IDENTITY_NUMBER.matcher(report.text().value());
    while (found.size() < MOST_FOUND && matcher.find()) {
      String number = matcher.group();
      if (IdentityNumber.isValid(number, received) && !addresses.cover(matcher.start())) {
        String masked = number.substring(0, REGION) + "************";
        Passage shown = Passage.of(report.text(), matcher.start(), matcher.start() + REGION);
        add(found, masked, new Message("公民身份号码", "a resident identity number"), shown);
      }
    }
  }

  private static void mobileNumbers(
      ReportContext report, InternetAddresses addresses, Map<String, Found> found) {
    String text = report.text().value();
    Stretches contacts = new Stretches();
    report.report().narrative().stream()
        .filter(claim -> claim.kind().equals(ClaimKind.CONTACT))
        .map(NarrativeClaim::source)
        .forEach(sentence -> contacts.add(sentence.start(), sentence.end()));
    Matcher matcher = MOBILE_NUMBER.matcher(text);
    while (found.size() < MOST_FOUND && matcher.find()) {
      int start = matcher.start("number");
      Passage shown = Passage.of(report.text(), start, start + NETWORK);
      boolean contact = contacts.cover(shown.source().start()) || isBehind(OFFICIAL, text, start);
      boolean excused = contact && !isBehind(CITIZEN, text, start);
      if (!excused && !addresses.cover(start)) {
        String number = matcher.group("number").replace("-", "");
        String masked = number.substring(0, NETWORK) + "****" + number.substring(7);
        add(found, masked, new Message("手机号码", "a mobile number"), shown);
      }
    }
  }

  private static boolean isBehind(Pattern words, String text, int start) {
    int line = text.lastIndexOf('\n', start) + 1;
    return words.matcher(text.substring(Math.max(line, start - REACH), start)).find();
  }

  private static void add(Map<String, Found> found, String masked, Message kind, Passage shown) {
    found
        .computeIfAbsent(masked, number -> new Found(kind, new ArrayList<>()))
        .evidence()
        .add(ReportContext.evidence(shown));
  }

  private static Violation violation(String masked, Found found) {
    Message message =
        new Message(
            "文中出现" + found.kind().zh() + masked + "，属于个人信息，不应公开。",
            "The text shows "
                + found.kind().en()
                + ", "
                + masked
                + ", which is personal data and must not be published.");
    return Violation.of(masked, message, found.evidence());
  }

  private record Found(Message kind, List<Evidence> evidence) {}
}
