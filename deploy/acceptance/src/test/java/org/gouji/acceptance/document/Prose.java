package org.gouji.acceptance.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.taxonomy.Edition;

/**
 * Writes the sentences of a report. Figures stand in them as {@code {concept}}, sums as {@code
 * {concept+concept}}, so that text and tables agree until a fault parts them. What surrounds the
 * figures is drawn, so that no two reports read alike.
 */
final class Prose {
  private static final String[] SUBJECTS = {
    "村级财务", "土地流转", "危房改造", "农田水利", "道路养护", "校车安全", "河道清淤", "养老补贴", "饮水工程", "林地确权", "燃气入户",
    "医保缴费", "垃圾分类", "粮食收购", "食品抽检", "防汛物资", "公租房配租", "残疾人服务", "就业培训", "集市管理", "殡葬服务", "畜禽防疫"
  };
  private static final String[] DEEDS = {
    "逐项列明办理依据",
    "按旬更新办事进度",
    "配上图解和短片",
    "在村口张榜并留档",
    "安排专人电话答复",
    "请村民代表逐条核对",
    "附上经办人和时限",
    "补齐往年缺漏的附件",
    "在大厅设窗口讲解",
    "把旧稿统一编号归档",
    "随预算一并刊出",
    "听取商户意见后修订"
  };
  private static final String[] PLACES = {
    "党群服务中心", "便民大厅", "村务公示栏", "门户网站专栏", "乡镇广播站", "移动客户端", "档案室", "流动宣传车"
  };

  private final Edition edition;
  private final Random random;

  private Prose(Edition edition, Random random) {
    this.edition = edition;
    this.random = random;
  }

  /** The sentences of each section, without its heading and its table. */
  static Map<SectionKind, String> write(Edition edition, Random random) {
    return new Prose(edition, random).write();
  }

  private Map<SectionKind, String> write() {
    boolean from2021 = edition.id().equals("2021");
    Map<SectionKind, String> bodies = new EnumMap<>(SectionKind.class);
    bodies.put(
        SectionKind.OVERVIEW,
        String.join(
            "\n",
            "（一）主动公开情况。" + deeds(3) + documents(from2021),
            "（二）依申请公开情况。全年共收到政府信息公开申请{requests.received.total}件，上年结转{requests.carriedIn.total}件。"
                + deeds(1),
            "（三）政府信息管理情况。" + deeds(2),
            "（四）平台建设情况。" + deeds(2),
            "（五）监督保障情况。" + deeds(2)));
    bodies.put(SectionKind.PROACTIVE_DISCLOSURE, "");
    bodies.put(SectionKind.REQUESTS, "");
    bodies.put(SectionKind.REMEDIES, "");
    bodies.put(SectionKind.PROBLEMS, "存在的问题：" + deeds(2) + "但仍不够及时。\n改进措施：" + deeds(3));
    bodies.put(SectionKind.OTHER, from2021 ? "本年度未收取政府信息公开信息处理费。" : "没有其他需要报告的事项。");
    return bodies;
  }

  private static String documents(boolean from2021) {
    return from2021
        ? "本年制发行政规范性文件{proactive.normativeDocuments.issued}件。"
        : "本年新制作规范性文件{proactive.normativeDocuments.made}件。";
  }

  private String deeds(int count) {
    StringBuilder sentences = new StringBuilder();
    for (int i = 0; i < count; i++) {
      sentences
          .append("围绕")
          .append(one(SUBJECTS))
          .append("和")
          .append(one(SUBJECTS))
          .append("，在")
          .append(one(PLACES))
          .append(one(DEEDS))
          .append("，")
          .append(one(DEEDS))
          .append("。");
    }
    return sentences.toString();
  }

  private String one(String[] words) {
    return List.of(words).get(random.nextInt(words.length));
  }
}
