package org.gouji.parse.narrative;

import static org.gouji.parse.narrative.Words.ANY_REQUESTER;
import static org.gouji.parse.narrative.Words.COPULA;
import static org.gouji.parse.narrative.Words.INTRO;
import static org.gouji.parse.narrative.Words.NOT;
import static org.gouji.parse.narrative.Words.RECEIVED;
import static org.gouji.parse.narrative.Words.REQUEST;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.parse.contract.ClaimKind;

/** Reads how many requests were received: 新收政府信息公开申请#, 收到#依申请公开, 未收到…申请. */
final class RequestReader implements ClaimReader {
  private static final Pattern NOUN_BEFORE_FIGURE =
      Pattern.compile(RECEIVED + "了?(?<who>" + ANY_REQUESTER + ")" + REQUEST + COPULA + "$");

  private static final Pattern VERB_BEFORE_FIGURE =
      Pattern.compile(RECEIVED + "了?(?:共计|共)?(?<who>" + ANY_REQUESTER + ")$");

  private static final Pattern NOUN_BEHIND_FIGURE =
      Pattern.compile("^的?" + ANY_REQUESTER + REQUEST + "(?=$|[、和并且均已]|全部)");

  /** 政府信息公开申请全年共收到#. */
  private static final Pattern NOUN_THEN_VERB =
      Pattern.compile(
          "^" + INTRO + "(?:" + REQUEST + ")?" + INTRO + RECEIVED + "了?(?:申请)?" + COPULA + "$");

  private static final Pattern NOTHING_OR_REQUEST = Pattern.compile("^(?:申请书?)?(?=$|[、和并且均已]|全部)");

  /** 依申请公开0件 says that there were none; with another figure it may be about answers. */
  private static final Pattern NOUN_ALONE = Pattern.compile("^" + INTRO + REQUEST + COPULA + "$");

  /** 依申请公开总量为12件 is the number of requests, whatever became of them. */
  private static final Pattern NOUN_IN_ALL =
      Pattern.compile("^" + INTRO + REQUEST + "(?:总量|总数量?|总件数|收件总?数)(?:共计|共有|共|合计|均?为|是|达到?|有)?$");

  private static final Pattern NONE =
      Pattern.compile(
          NOT
              + "(?:收到|接到|接收到?|发生|产生|有)?过?"
              + "(?<way>通过[^，；。#]{1,30}?(?:方式|渠道|途径|形式)(?:提出|提交|申请)?的)?(?<who>"
              + ANY_REQUESTER
              + ")"
              + REQUEST
              + "(?:的?(?:情况|情形|案件|事宜))?(?=$|[，；。！（）])");

  /** Words that make requests a part of them by the way in which they came. */
  private static final Pattern CHANNEL =
      Pattern.compile("通过|网上|网络|在线|信函|邮寄|邮件|当面|现场|传真|平台|网站|系统|窗口|其中");

  private static final Pattern ALL_CHANNELS =
      Pattern.compile("等(?:各种|多种|各类|线上线下)?(?:方式|渠道|途径|形式)|(?:各类|各种|多种|线上线下)(?:方式|渠道|途径|形式)");

  /** A figure that takes those of last year in is not the one that table 3 has. */
  private static final Pattern WITH_CARRIED_IN =
      Pattern.compile("^[^，；。（#]{0,15}[（，](?:其中)?(?:包括|包含|含|其中)(?:有)?(?:上一?年|去年)");

  private static final Pattern ONE_REQUESTER = Pattern.compile("^(?:法人|其[他它]组织)的?(?:提出的?)?$");

  @Override
  public List<Claim> read(Sentence sentence, List<Claim> before) {
    List<Claim> claims = new ArrayList<>();
    for (Figure figure : sentence.figures()) {
      boolean withCarriedIn =
          WITH_CARRIED_IN.matcher(sentence.text().substring(figure.at() + 1)).find();
      if (!withCarriedIn
          && Words.counts(figure.quantity(), Words.REQUEST_UNITS)
          && isReceived(sentence, figure)) {
        Circumstances.admit(sentence, Claim.figure(ClaimKind.REQUESTS_RECEIVED, figure))
            .ifPresent(claims::add);
      }
    }
    Matcher none = NONE.matcher(sentence.text());
    while (none.find()) {
      String way = none.group("way");
      if ((way == null || ALL_CHANNELS.matcher(way).find()) && isOfAll(none.group("who"))) {
        Circumstances.admit(
                sentence,
                Claim.words(ClaimKind.REQUESTS_RECEIVED, BigDecimal.ZERO, none.start(), none.end()))
            .ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static boolean isReceived(Sentence sentence, Figure figure) {
    String lead = figure.bareLead();
    if (CHANNEL.matcher(lead).find() && !ALL_CHANNELS.matcher(lead).find()) {
      return false;
    }
    Matcher noun = NOUN_BEFORE_FIGURE.matcher(lead);
    if (noun.find()) {
      return isOfAll(noun.group("who")) && !isNegated(lead);
    }
    Matcher verb = VERB_BEFORE_FIGURE.matcher(lead);
    if (verb.find() && NOUN_BEHIND_FIGURE.matcher(figure.trail()).find()) {
      return isOfAll(verb.group("who"));
    }
    if (NOUN_THEN_VERB.matcher(lead).matches()
        && NOTHING_OR_REQUEST.matcher(figure.trail()).find()) {
      return Topic.isRequests(sentence, figure.at());
    }
    boolean none = figure.quantity().value() != null && figure.quantity().value().signum() == 0;
    return (none ? NOUN_ALONE : NOUN_IN_ALL).matcher(lead).matches()
        && NOTHING_OR_REQUEST.matcher(figure.trail()).find();
  }

  private static boolean isOfAll(String who) {
    return !ONE_REQUESTER.matcher(who).matches();
  }

  private static boolean isNegated(String lead) {
    return lead.contains("未") || lead.contains("没有") || lead.contains("分别");
  }
}
