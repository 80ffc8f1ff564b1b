package org.gouji.parse.narrative;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The vocabulary of the reports as fragments of patterns, so that a wording is added in one place.
 * Repetitions are bounded: a sentence may be written to make a pattern run for ever.
 */
final class Words {
  /** Whole years and the agency speaking of itself; nothing that narrows a figure. */
  static final String INTRO =
      "(?:其中|现|并且?|且|另有?|截至目前|截止目前|截[至止](?:本年|当年|[0-9]{4}年)?(?:年底|年末|底|末|12月31日)"
          + "|全年度?|本年度?|年度|年内|当年|今年|[0-9]{4}年度?|我[省市县区镇乡局委办厅院]|我(?:街道|单位|中心|管委会)"
          + "|本(?:机关|单位|局|委|办|镇|乡|街道|部门|管委会)|均|已经?|全部|共计?|共有|总共|一共|总计|合计|依法|依规"
          + "|按照?(?:规定|要求|程序|时限|期限|时)?|按期|如期|在?(?:法定|规定)的?(?:期限|时限|时间)内|严格|实际|累计|也|对"
          + "){0,8}";

  /** Links a noun and its figure. */
  static final String COPULA = "(?:数量|总数|总量|件数|数)?(?:共计|共有|共|合计|总计|均?为|是|达到?|有)?";

  /** A request for government information. */
  static final String REQUEST =
      "(?:(?:政府|政务)?信息依?申?请?公开的?申请|申请公开政府信息的?申请|(?:公开|获取)政府信息的?申请|政府信息申请|依申请公开的?申请"
          + "|(?:政府信息|信息)?依申请公开的?(?:政府|政务)?(?:信息)?(?:公开)?(?:申请|办件|事项|件)?)(?:事项|件|表|书)?";

  /** Who may have made a request, or of what kind it may be, without narrowing it. */
  static final String ANY_REQUESTER =
      "(?:任何形式的?|任何|各类|各种|有效的?|相关|有关|书面|正式|公民|法人|和|与|及|或者?|、|其[他它]组织|社会公众|公众"
          + "|群众|社会各界|社会|申请人|市民|村民|居民|提出的?|提交的?|递交的?|的|对|关于|向我[镇乡局委办市县区]){0,10}";

  /** That something did not happen. */
  static final String NOT = "(?<![并从])(?:均未|未曾?|从未|并未|暂未|尚未|没有|暂无|均无|并无|无)";

  static final String RECEIVED = "(?:收到|新收到?|接收到?|接到|受理)";

  static final String ANSWERED = "(?:办理答复|办理完毕|处理完毕|答复完毕|办结|答复)";

  /** What speaks of requests. */
  static final Pattern REQUEST_TOPIC = Pattern.compile("依申请公开|信息公开申请|公开申请|政府信息申请|政府信息公开的申请");

  /** What is counted in reports beside requests, and answered and closed like them. */
  static final Pattern OTHER_TOPIC =
      Pattern.compile(
          "留言|信箱|来信|来访|来电|咨询|建议|提案|议案|投诉|举报|信访|热线|工单|诉求|问政|舆情|许可|审批|处罚|案件|复议"
              + "|诉讼|互动|征集|政务服务|解读|回应|会议|培训|意见|问题|网民|微博|公众号|建言");

  static final Set<String> REQUEST_UNITS = Set.of("件", "条", "份", "个", "宗", "起", "例", "次", "项");

  static final Set<String> CASE_UNITS = Set.of("件", "起", "宗", "例", "次", "个", "件次");

  static final Set<String> ITEM_UNITS = Set.of("条", "件", "篇", "份", "项", "个", "则", "条次");

  static final Set<String> DOCUMENT_UNITS = Set.of("件", "份", "个", "部", "项");

  private Words() {}

  /** Whether a unit is one of a set; a figure without one is. */
  static boolean counts(Quantity quantity, Set<String> units) {
    return quantity.unit() == null || units.contains(quantity.unit());
  }
}
