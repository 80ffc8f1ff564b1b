package org.gouji.parse.narrative;

import static org.gouji.parse.narrative.Words.COPULA;
import static org.gouji.parse.narrative.Words.INTRO;
import static org.gouji.parse.narrative.Words.NOT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.parse.contract.ClaimKind;
import org.gouji.parse.contract.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads reconsiderations and litigations over the agency's own disclosure. An agency that decides
 * reconsiderations, or is sued over something else, reports those too; hence the strict wordings.
 */
final class RemedyReader implements ClaimReader {
  private static final String CASE = "(?:案件|申请|事项|案)?";

  private static final String CAUSE =
      "(?:(?:因|由|关于|有关|涉及|针对|就|共?发生|共?产生|共?出现)?(?:此|(?:政府|政务)?信息公开(?:工作|申请|答复|类)?|依申请公开(?:工作|答复)?|政府信息公开申请)"
          + "?而?的?)?(?:被申请|被提起|引起|引发|发生|产生|收到|提起|出现|导致|涉及|共有|有)?的?";

  private static final Pattern RECONSIDERATION =
      Pattern.compile("^" + INTRO + CAUSE + INTRO + "行政复议" + CASE + COPULA + "$");

  private static final Pattern LITIGATION =
      Pattern.compile("^" + INTRO + CAUSE + INTRO + "行政诉讼" + CASE + COPULA + "$");

  private static final Pattern DIRECT =
      Pattern.compile("^" + INTRO + "(?:(?:政府信息公开)?行政诉讼)?未经复议直接起诉的?" + CASE + COPULA + "$");

  private static final Pattern AFTER_RECONSIDERATION =
      Pattern.compile("^" + INTRO + "(?:(?:政府信息公开)?行政诉讼)?(?:经)?复议后起诉的?" + CASE + COPULA + "$");

  private static final Pattern BOTH =
      Pattern.compile(
          "^"
              + INTRO
              + CAUSE
              + INTRO
              + "(?:行政复议"
              + CASE
              + "(?:以?及|和|与|、|或)(?:被?提起)?(?:行政)?诉讼|行政诉讼"
              + CASE
              + "(?:以?及|和|与|、|或)(?:被?申请)?(?:行政)?复议)"
              + CASE
              + "数?量?(?<each>各|均为|均|都为|分别为|分别)?为?$");

  private static final Pattern NONE =
      Pattern.compile(
          NOT
              + "(?<cause>[^，；。#¤！]{0,30}?)(?<remedies>(?:行政复议|行政诉讼|复议|诉讼)"
              + CASE
              + "(?:(?:以?及|和|与|、|或者?)?(?:被?提起|被?申请)?(?:行政复议|行政诉讼|复议|诉讼|举报投诉|举报|投诉|行政申诉|申诉|信访)"
              + CASE
              + "){0,4})(?:的?(?:案件|情况|情形|现象|事件|事项))?等?(?:情况|案件)?(?=$|[，；。！（）])");

  /** Words that make it another statement: none lost, none undecided. */
  private static final Pattern OTHER_STATEMENT =
      Pattern.compile("未|没|不|败诉|纠|撤销|违法|逾期|超期|审结|结案|办结|审理|维持|受理|办理|应诉|代理");

  private static final Pattern RESULT =
      Pattern.compile("^(?:其中)?(?:结果)?为?(?<result>维持|纠正|其他结果|尚未审结)的?(?:结果|案件)?(?:共|为)?$");

  private static final Map<String, String> RESULTS =
      Map.of("维持", "Upheld", "纠正", "Corrected", "其他结果", "Other", "尚未审结", "Pending");

  private static final Pattern DISCLOSURE = Pattern.compile("信息公开|依申请公开");

  @Override
  public List<Claim> read(Sentence sentence, List<Claim> before) {
    boolean ofDisclosure =
        sentence.setting().section() == SectionKind.REMEDIES
            || DISCLOSURE.matcher(sentence.text()).find()
            || Words.REQUEST_TOPIC.matcher(sentence.setting().before()).find();
    boolean named = sentence.text().contains("复议") || sentence.text().contains("诉讼");
    if (!ofDisclosure || !named) {
      return List.of();
    }
    List<Claim> found = new ArrayList<>();
    String kind = null;
    boolean second = false;
    for (Figure figure : sentence.figures()) {
      if (!Words.counts(figure.quantity(), Words.CASE_UNITS)) {
        kind = null;
        continue;
      }
      Matcher both = BOTH.matcher(figure.bareLead());
      if (both.matches()) {
        kind = null;
        second = both.group("each") != null && both.group("each").startsWith("分别");
        addBoth(both, figure, second, found);
      } else if (second && figure.bareLead().isEmpty()) {
        second = false;
        String first = found.get(found.size() - 1).kind();
        found.add(Claim.figure(otherOf(first), figure));
      } else {
        second = false;
        kind = addOne(figure, kind, found);
      }
    }
    addNone(sentence.text(), found);
    return found.stream().flatMap(claim -> Circumstances.admit(sentence, claim).stream()).toList();
  }

  private static void addBoth(Matcher both, Figure figure, boolean apart, List<Claim> found) {
    BigDecimal value = figure.quantity().value();
    boolean reconsiderationFirst = both.group().indexOf("复议") < both.group().lastIndexOf("诉讼");
    if (apart) {
      found.add(
          Claim.figure(
              reconsiderationFirst ? ClaimKind.RECONSIDERATIONS : ClaimKind.LITIGATIONS, figure));
    } else if (both.group("each") != null || (value != null && value.signum() == 0)) {
      found.add(Claim.figure(ClaimKind.RECONSIDERATIONS, figure));
      found.add(Claim.figure(ClaimKind.LITIGATIONS, figure));
    }
  }

  private static String otherOf(String kind) {
    return kind.equals(ClaimKind.RECONSIDERATIONS)
        ? ClaimKind.LITIGATIONS
        : ClaimKind.RECONSIDERATIONS;
  }

  /** Adds what a figure says by itself; returns the kind that results behind it belong to. */
  private static @Nullable String addOne(Figure figure, @Nullable String kind, List<Claim> found) {
    String lead = figure.bareLead();
    Matcher result = RESULT.matcher(lead);
    if (kind != null && result.matches() && figure.trail().isEmpty()) {
      found.add(Claim.figure(kind + RESULTS.get(result.group("result")), figure));
      return kind;
    }
    String named =
        RECONSIDERATION.matcher(lead).matches()
            ? ClaimKind.RECONSIDERATIONS
            : LITIGATION.matcher(lead).matches()
                ? ClaimKind.LITIGATIONS
                : DIRECT.matcher(lead).matches()
                    ? ClaimKind.LITIGATIONS_DIRECT
                    : AFTER_RECONSIDERATION.matcher(lead).matches()
                        ? ClaimKind.LITIGATIONS_AFTER_RECONSIDERATION
                        : null;
    boolean asAuthority = lead.contains("收到") && !DISCLOSURE.matcher(lead).find();
    if (named == null || asAuthority || !figure.trail().isEmpty()) {
      return null;
    }
    found.add(Claim.figure(named, figure));
    return (named.equals(ClaimKind.RECONSIDERATIONS) || named.equals(ClaimKind.LITIGATIONS))
        ? named
        : null;
  }

  private static void addNone(String text, List<Claim> found) {
    Matcher none = NONE.matcher(text);
    while (none.find()) {
      if (OTHER_STATEMENT.matcher(none.group("cause")).find()) {
        continue;
      }
      String remedies = none.group("remedies");
      if (remedies.contains("复议")) {
        found.add(
            Claim.words(ClaimKind.RECONSIDERATIONS, BigDecimal.ZERO, none.start(), none.end()));
      }
      if (remedies.contains("诉讼")) {
        found.add(Claim.words(ClaimKind.LITIGATIONS, BigDecimal.ZERO, none.start(), none.end()));
      }
    }
  }
}
