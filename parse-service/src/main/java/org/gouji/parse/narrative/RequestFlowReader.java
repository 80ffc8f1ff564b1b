package org.gouji.parse.narrative;

import static org.gouji.parse.narrative.Words.ANSWERED;
import static org.gouji.parse.narrative.Words.COPULA;
import static org.gouji.parse.narrative.Words.INTRO;
import static org.gouji.parse.narrative.Words.NOT;
import static org.gouji.parse.narrative.Words.REQUEST;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.parse.contract.ClaimKind;
import org.jspecify.annotations.Nullable;

/** Reads what became of requests: carried in, answered, the outcomes, carried over. */
final class RequestFlowReader implements ClaimReader {
  private static final String REQUESTS = "(?:的?(?:" + REQUEST + "|申请))?(?:的)?";

  private record Wording(String kind, Pattern lead, Pattern trail) {}

  private static final String NEXT_YEAR =
      "(?:至|到|入|为)?(?:下一?年|次年|明年|[0-9]{4}年)度?(?:继续|再)?(?:办理|处理|答复)?";

  private static final String END = "(?=$|[、和并且])";

  private static final List<Wording> WORDINGS =
      List.of(
          lead(
              ClaimKind.REQUESTS_CARRIED_IN,
              "(?:含|包括|包含)?(?:上一?年|去年)度?(?:结转|遗留)(?:至?本年度?|至?今年)?(?:继续)?(?:办理)?"
                  + REQUESTS
                  + COPULA),
          both(ClaimKind.REQUESTS_CARRIED_IN, "(?:上一?年|去年)度?(?:结转|遗留)的?", REQUESTS),
          both(ClaimKind.REQUESTS_CARRIED_IN, "结转上一?年度?的?" + REQUESTS + COPULA, ""),
          lead(ClaimKind.REQUESTS_CARRIED_OUT, "结转" + NEXT_YEAR + REQUESTS + COPULA),
          both(
              ClaimKind.REQUESTS_CARRIED_OUT,
              "(?:其余|剩余|另有|尚有|还有|有)?",
              "(?:" + REQUEST + "|申请)?(?:正在办理并?|未办结)?(?:因[^，；。：（#]{2,20})?结转" + NEXT_YEAR),
          lead(ClaimKind.REQUESTS_ANSWERED, ANSWERED + "了?" + REQUESTS + COPULA),
          both(ClaimKind.REQUESTS_ANSWERED, ANSWERED + "了?", "的?" + REQUEST),
          outcome(ClaimKind.REQUESTS_GRANTED, "予以公开"),
          outcome(ClaimKind.REQUESTS_PARTIALLY_GRANTED, "(?:予以)?部分(?:予以)?公开"),
          outcome(ClaimKind.REQUESTS_DENIED, "(?:决定)?不予公开"),
          outcome(ClaimKind.REQUESTS_UNAVAILABLE, "无法提供"),
          outcome(ClaimKind.REQUESTS_NOT_PROCESSED, "不予处理"),
          outcome(ClaimKind.REQUESTS_OTHER, "其他处理"),
          outcomeBehind(ClaimKind.REQUESTS_GRANTED, "予以公开"),
          outcomeBehind(ClaimKind.REQUESTS_PARTIALLY_GRANTED, "(?:予以)?部分(?:予以)?公开"),
          outcomeBehind(ClaimKind.REQUESTS_DENIED, "不予公开"),
          outcomeBehind(ClaimKind.REQUESTS_UNAVAILABLE, "无法提供"),
          outcomeBehind(ClaimKind.REQUESTS_NOT_PROCESSED, "不予处理"),
          outcomeBehind(ClaimKind.REQUESTS_OTHER, "其他处理"));

  private static final Pattern NONE_CARRIED_OUT =
      Pattern.compile(NOT + "(?:有|需)?结转" + NEXT_YEAR + REQUESTS + "(?:的?情况)?(?=$|[，；。！（）])");

  private static final Pattern NONE_CARRIED_IN =
      Pattern.compile(
          NOT + "(?:有)?(?:上一?年|去年)度?(?:结转|遗留)(?:办理)?" + REQUESTS + "(?:的?情况)?(?=$|[，；。！（）])");

  /** 2件政府信息公开申请因征求第三方意见结转 speaks of requests, not of opinions. */
  private static final Pattern NAMED_BEHIND = Pattern.compile("的?" + REQUEST);

  private static final Pattern NAMED_YEAR = Pattern.compile("结转[至到入为]?(?<year>[0-9]{4})年");

  /** Answers in time are a part of the answers where others were put off. */
  private static final Pattern SPLIT_ANSWERS =
      Pattern.compile("延期|逾期|超期|(?:口头|书面|当面|网上|网络|电话|邮寄|邮件)(?:答复|办结)");

  @Override
  public List<Claim> read(Sentence sentence, List<Claim> before) {
    List<Claim> claims = new ArrayList<>();
    boolean splitAnswers = SPLIT_ANSWERS.matcher(sentence.text()).find();
    for (Figure figure : sentence.figures()) {
      if (!Words.counts(figure.quantity(), Words.REQUEST_UNITS)) {
        continue;
      }
      WORDINGS.stream()
          .filter(wording -> says(wording, figure))
          .findFirst()
          .filter(
              wording ->
                  NAMED_BEHIND.matcher(figure.trail()).lookingAt()
                      || Topic.isRequests(sentence, topicAt(figure)))
          .filter(wording -> !isToAnotherYear(figure, sentence.setting().year()))
          .filter(w -> !splitAnswers || !w.kind().equals(ClaimKind.REQUESTS_ANSWERED))
          .flatMap(wording -> Circumstances.admit(sentence, Claim.figure(wording.kind(), figure)))
          .ifPresent(claims::add);
    }
    none(sentence, NONE_CARRIED_IN, ClaimKind.REQUESTS_CARRIED_IN, claims);
    none(sentence, NONE_CARRIED_OUT, ClaimKind.REQUESTS_CARRIED_OUT, claims);
    return claims;
  }

  /** Whether requests are carried into a named year that is not the one after the report's. */
  private static boolean isToAnotherYear(Figure figure, @Nullable Integer year) {
    Matcher named = NAMED_YEAR.matcher(figure.lead() + figure.trail());
    return named.find() && (year == null || Integer.parseInt(named.group("year")) != year + 1);
  }

  /** A figure's own clause may be the first to name what it is about. */
  private static int topicAt(Figure figure) {
    return figure.at() + 1 + figure.trail().length();
  }

  private static void none(Sentence sentence, Pattern words, String kind, List<Claim> claims) {
    Matcher none = words.matcher(sentence.text());
    if (none.find() && Topic.isRequests(sentence, none.end())) {
      Circumstances.admit(sentence, Claim.words(kind, BigDecimal.ZERO, none.start(), none.end()))
          .ifPresent(claims::add);
    }
  }

  private static boolean says(Wording wording, Figure figure) {
    return wording.lead().matcher(figure.bareLead()).matches()
        && wording.trail().matcher(figure.trail()).find();
  }

  private static Wording lead(String kind, String lead) {
    return both(kind, lead, "");
  }

  private static Wording outcome(String kind, String words) {
    return both(kind, "(?:申请)?(?:作出|决定|同意)?" + words + "的?(?:申请)?" + COPULA, "");
  }

  private static Wording outcomeBehind(String kind, String words) {
    return both(kind, "", "(?:申请)?(?:决定)?" + words);
  }

  private static Wording both(String kind, String lead, String trail) {
    return new Wording(
        kind,
        Pattern.compile(INTRO + "(?:" + REQUEST + "的?)?" + INTRO + lead),
        Pattern.compile("^(?:" + trail + ")" + END));
  }
}
