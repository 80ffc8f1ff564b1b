package org.gouji.parse.narrative;

import static org.gouji.parse.narrative.Words.NOT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.parse.contract.ClaimKind;
import org.jspecify.annotations.Nullable;

/** Reads the fees charged for requests (政府信息公开信息处理费), amounts in 万元. */
final class FeeReader implements ClaimReader {
  private static final String FEE = "信息处理费(?!管理|收取规定|收费标准|收取标准|收费规定)用?";

  private static final Pattern TOPIC = Pattern.compile(FEE);

  private static final String END = "(?=$|[，；。！（）、]|的?(?:情况|情形|现象|行为)|等?费用)";

  private static final Pattern NONE =
      Pattern.compile(
          NOT
              + "(?:发生|产生|收取|征收|收|有|涉及|存在|收到|计收|出现|向[^，；。#]{1,10}?收取)?过?"
              + "(?:任何|相关|有关|依申请公开|依申请|政府信息公开|政府信息|信息公开|收取|缴纳|征收|申请人|的|申请|产生){0,6}"
              + FEE
              + "(?:收取|收费|征收|收缴)?"
              + END);

  private static final Pattern NONE_BEHIND =
      Pattern.compile(
          FEE
              + "的?(?:收取|收费|征收|收缴)?(?:情况|方面)?[：，]?(?:本年度?|全年|我[镇乡局委办市县区]|今年|[0-9]{4}年度?|本机关|本单位"
              + "|暂|均|为){0,4}(?:(?:未|没有)(?:收取|产生|发生|收费|征收)|无|零)"
              + "(?=$|[，；。！（）])");

  private static final Pattern NO_CHARGE =
      Pattern.compile(
          NOT + "(?:收取|产生|发生|向申请人收取)过?(?:任何|相关|其他|依申请公开|政府信息公开|信息公开|政府信息|的){0,5}(?:费用|收费)" + END);

  private static final Pattern OF_REQUESTS = Pattern.compile("信息公开|依申请公开|申请人|政府信息");

  private static final Pattern OTHER_FEES = Pattern.compile("行政事业性|培训|会议|违规|乱收费|工本|检验|除");

  private static final Pattern AMOUNT =
      Pattern.compile(FEE + "(?:收取|收入|收费|征收)?(?:总?金额|总?额|情况|共计|共|为|合计|计|是|达|收取|人民币|的){0,5}$");

  private static final Pattern CHARGED = Pattern.compile("实际收取的?(?:总)?(?:金额|费用)?(?:共计?|为|是)?$");

  private static final Pattern VERB_BEFORE = Pattern.compile("收取了?$");

  private static final Pattern FEE_BEHIND = Pattern.compile("^的?(?:依申请公开|政府信息公开|政府信息)?" + FEE);

  private static final Pattern NOT_CHARGED = Pattern.compile("减免|应收|通知|标准|免收|不得");

  private static final Map<String, BigDecimal> UNITS =
      Map.of(
          "元", new BigDecimal("0.0001"),
          "千元", new BigDecimal("0.1"),
          "万元", BigDecimal.ONE,
          "百万元", new BigDecimal("100"),
          "亿元", new BigDecimal("10000"));

  @Override
  public List<Claim> read(Sentence sentence, List<Claim> before) {
    String text = sentence.text();
    boolean ofFees = TOPIC.matcher(text).find();
    List<Claim> found = new ArrayList<>();
    if (ofFees) {
      sentence.figures().stream()
          .filter(FeeReader::isAmount)
          .forEach(
              figure -> {
                BigDecimal amount = amount(figure.quantity());
                if (amount != null) {
                  found.add(
                      Claim.figure(ClaimKind.INFORMATION_PROCESSING_FEES, figure)
                          .valued(amount, figure.quantity().unit()));
                }
              });
      addNone(NONE, text, found);
      addNone(NONE_BEHIND, text, found);
    } else if (OF_REQUESTS.matcher(text).find() && !OTHER_FEES.matcher(text).find()) {
      addNone(NO_CHARGE, text, found);
    }
    List<Claim> claims =
        new ArrayList<>(
            found.stream()
                .flatMap(claim -> Circumstances.admit(sentence, claim).stream())
                .toList());
    Matcher topic = TOPIC.matcher(text);
    if (claims.isEmpty() && topic.find()) {
      claims.add(
          Claim.words(
              ClaimKind.INFORMATION_PROCESSING_FEES_MENTIONED, null, topic.start(), topic.end()));
    }
    return claims;
  }

  private static boolean isAmount(Figure figure) {
    String lead = figure.lead();
    boolean named =
        AMOUNT.matcher(lead).find()
            || CHARGED.matcher(lead).find()
            || (VERB_BEFORE.matcher(lead).find() && FEE_BEHIND.matcher(figure.trail()).find());
    return named && !NOT_CHARGED.matcher(lead).find();
  }

  /** In 万元; a count of charges tells an amount only where there were none. */
  private static @Nullable BigDecimal amount(Quantity quantity) {
    BigDecimal value = quantity.value();
    BigDecimal factor = quantity.unit() == null ? null : UNITS.get(quantity.unit());
    if (value == null || factor == null) {
      return value != null && value.signum() == 0 ? BigDecimal.ZERO : null;
    }
    BigDecimal amount = value.multiply(factor).stripTrailingZeros();
    return amount.scale() < 0 ? amount.setScale(0) : amount;
  }

  private static void addNone(Pattern words, String text, List<Claim> found) {
    Matcher none = words.matcher(text);
    while (none.find()) {
      found.add(
          Claim.words(
              ClaimKind.INFORMATION_PROCESSING_FEES, BigDecimal.ZERO, none.start(), none.end()));
    }
  }
}
