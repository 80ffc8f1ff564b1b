package org.gouji.parse.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.parse.contract.ClaimKind;

/** Reads that every request was answered: 均已答复, 全部按时办结, 办结率100%. */
final class AllAnsweredReader implements ClaimReader {
  private static final int LONGEST_LEAD = 60;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Pattern ALL =
      Pattern.compile(
          "(?:均|全部|全都|都|全数|皆)(?:已经?|按时|按期|如期|依法|依规|及时|在?(?:法定|规定)的?(?:期限|时限|时间)内|予以|进行"
              + "|作出了?|做出了?|得到|给予|按照?(?:规定|要求|程序|时限|期限)|完成){0,6}"
              + Words.ANSWERED
              + "(?:完毕|到位)?(?=$|[，；。！）、])");

  private static final Pattern RATE = Pattern.compile("(?:办结率|答复率)(?:均?为|均?达到?|是|：)?$");

  private static final Pattern RATE_OF_SOME = Pattern.compile("(?:按时|按期|及时|限时|如期|规范)(?:办结|答复)率");

  /** What is left over or due is not all there was. */
  private static final Pattern NOT_ALL = Pattern.compile("其余|其他|剩余|其中|到期|未|没有|不|非|自然人|法人");

  private static final Pattern STRIVEN_FOR = Pattern.compile("应当|应该|应在|确保|做到|必须|保证|要求|实现|将|推动|促进");

  private static final Pattern INTRO = Pattern.compile("^" + Words.INTRO + "$");

  @Override
  public List<Claim> read(Sentence sentence, List<Claim> before) {
    List<Claim> claims = new ArrayList<>();
    Matcher all = ALL.matcher(sentence.text());
    while (all.find()) {
      String lead = lead(sentence.text(), all.start());
      if (lead.contains("申请") || INTRO.matcher(lead.replace("：", "")).matches()) {
        add(sentence, all.start(), all.end(), claims);
      }
    }
    for (Figure figure : sentence.figures()) {
      if (isHundredPercent(figure.quantity())
          && RATE.matcher(figure.lead()).find()
          && !RATE_OF_SOME.matcher(figure.lead()).find()) {
        add(sentence, figure.at(), figure.at() + 1, claims);
      }
    }
    return claims;
  }

  private static void add(Sentence sentence, int from, int to, List<Claim> claims) {
    String text = sentence.text();
    String lead = lead(text, from);
    String segment = text.substring(text.lastIndexOf('；', from) + 1, from);
    boolean part = lead.indexOf(Skeleton.FIGURE) >= 0 && !lead.contains("收到");
    if (!part
        && !NOT_ALL.matcher(lead).find()
        && !STRIVEN_FOR.matcher(segment).find()
        && Topic.isRequests(sentence, from)) {
      Circumstances.admit(sentence, Claim.words(ClaimKind.ALL_ANSWERED, null, from, to))
          .ifPresent(claims::add);
    }
  }

  private static String lead(String text, int from) {
    int clause = Math.max(text.lastIndexOf('，', from), text.lastIndexOf('；', from)) + 1;
    return text.substring(Math.max(clause, from - LONGEST_LEAD), from);
  }

  private static boolean isHundredPercent(Quantity quantity) {
    return quantity.value() != null
        && !quantity.approximate()
        && "%".equals(quantity.unit())
        && quantity.value().compareTo(HUNDRED) == 0;
  }
}
