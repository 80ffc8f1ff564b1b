package org.gouji.acceptance.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.acceptance.planted.Planter.Way;

/** What is wrong with the text itself. */
final class WordingFaults {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private WordingFaults() {}

  static List<Planter> planters() {
    return List.of(
        aspects(),
        sentences(
            "Q01",
            "全年接听群众来电余次。",
            "主动公开政府信息共计条。",
            "发放宣传资料余份，现场解答群众疑问余人次。",
            "累计发布[topic]信息余条。",
            "组织政务公开业务培训次，参训人员余人次。",
            "全年解决群众诉求余件，办结率100%。",
            "政务微信公众号共推送信息条，阅读量达万人次。",
            "办理[topic]相关诉求共件。",
            "全年召开政务公开推进会议次。",
            "收到群众留言共计余条，均已回复。",
            "举办新闻发布会场，发布解读材料篇。",
            "[year]年，[me]通过政府网站公开信息条，其中[kindA]条。"),
        dates(),
        sentences(
            "Q04",
            "全年召开专题会议XX次。",
            "[me]成立了以××为组长的政务公开领导小组。",
            "公开[topic]信息**条。",
            "（此处填写[topic]公开情况）",
            "全年开展[topic]培训xx次。",
            "联系[topic]牵头单位XXX，完善公开目录。",
            "在[topic]方面，（待补充）。",
            "累计接待群众＿＿＿人次。",
            "[topic]信息公开工作由___负责。",
            "较上年增长XX%。",
            "[year]年X月X日召开政务公开推进会。",
            "（请填写本单位[topic]特色做法）"),
        Planter.of(
            "Q06",
            sectionSix(
                "无。",
                "没有其他需要报告的事项。",
                "[me]本年度无其他需要报告的事项。",
                "[year]年，[me]认真落实上级政务公开工作要点，[topic]信息公开工作得到群众认可。",
                "[me]将继续做好[topic]领域的信息公开。",
                "全年共收到社会各界对[topic]工作的意见建议12条，均已采纳。")),
        citations(),
        persons());
  }

  private static List<Way> sectionSix(String... wordings) {
    return List.of(wordings).stream()
        .<Way>map(
            wording ->
                shop ->
                    Fault.in(
                        shop.write(
                            Order.of(shop.yearOf2021(), shop.load()).saying("other", wording))))
        .toList();
  }

  /** A sentence among the others, wherever they stand. */
  private static Planter sentences(String rule, String... wordings) {
    return Planter.of(
        rule,
        List.of(wordings).stream()
            .<Way>map(
                wording ->
                    shop -> {
                      String statement =
                          shop.pick(
                              List.of(
                                  "management",
                                  "platforms",
                                  "supervision",
                                  "disclosed",
                                  "problems",
                                  "improvements",
                                  "opening"));
                      String drawn = shop.pick(Wordings.of(statement));
                      return Fault.in(
                          shop.write(
                              Order.of(shop.year(), shop.load())
                                  .saying("disclosedParts", "")
                                  .saying(
                                      statement,
                                      shop.between(0, 1) == 0
                                          ? drawn + wording
                                          : wording + drawn)));
                    })
            .toList());
  }

  private static Planter aspects() {
    List<String> texts =
        List.of(
            "主动公开方面，围绕[topic]、[topic]及时发布各类信息<a>条。",
            "依申请公开方面，{requests.received.total}件申请逐一登记、专人答复。",
            "政府信息管理方面，定期清理失效文件，规范发布流程，共补正错漏<a>处。",
            "平台建设方面，网站改版一次，公众号更新<a>期。",
            "监督保障方面，纳入年度考核，组织培训<p>次。");
    List<Way> ways = new ArrayList<>();
    for (int left = 0; left < texts.size(); left++) {
      int absent = left;
      ways.add(shop -> overview(shop, texts, List.of(absent)));
      ways.add(shop -> overview(shop, texts, List.of(absent, (absent + 2) % texts.size())));
    }
    return Planter.of("S11", ways);
  }

  private static Fault overview(Workshop shop, List<String> texts, List<Integer> absent) {
    List<String> paragraphs =
        IntStream.range(0, texts.size())
            .filter(number -> !absent.contains(number))
            .mapToObj(texts::get)
            .toList();
    return Fault.in(shop.writeOverview(Order.of(shop.year(), shop.load()), paragraphs))
        .at("overview");
  }

  private static Planter dates() {
    List<Way> ways = new ArrayList<>();
    for (String period :
        List.of(
            "本报告所列数据的统计期限自[year]1月1日起，至[year]12月31日止。",
            "本报告所列数据的统计期限自[year]年1月1起至[year]年12月31日止。",
            "统计期限为[year]年1月1日至[year]年12月32日。",
            "本年度报告数据统计期限自[year]年1月1日至[year]年13月31日。",
            "数据统计时间从[year]年年1月1日开始，到[year]年12月31日截止。",
            "本报告中所列数据统计期限为[year]年1日1日至[year]年12月31日。")) {
      ways.add(
          shop ->
              Fault.in(shop.write(Order.of(shop.year(), shop.load()).saying("period", period))));
    }
    return new Planter("Q02", ways)
        .or(
            sentences(
                    "Q02",
                    "[year]年2月30日召开政务公开工作会议。",
                    "[year]年6月31日前完成目录修订。",
                    "[year]年9月31日开展“政府开放日”活动。",
                    "[topic]公开标准自[year]5月15日起施行。",
                    "[year]年14月8日组织集中学习。",
                    "[year]年4月00日发布[topic]清单。")
                .ways());
  }

  private static Planter citations() {
    List<Way> ways = new ArrayList<>();
    for (String basis :
        List.of(
            "根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）要求，编制本报告。",
            "根据《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2019〕60号）要求，编制本报告。",
            "按照国办公开办函〔2019〕60号《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》编制。",
            "依据《中华人民共和国政府信息公开条例》（国务院令第710号）第五十条编制本报告。",
            "本报告按照《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函[2021]30号）编制。",
            "依据《政府信息公开条例》（国务院令第721号）编制本年度报告。")) {
      ways.add(
          shop -> Fault.in(shop.write(Order.of(shop.year(), shop.load()).saying("basis", basis))));
    }
    return Planter.of("Q07", ways);
  }

  private static Planter persons() {
    List<Way> ways = new ArrayList<>();
    for (String wording :
        List.of(
            "[topic]补贴对象李建国（身份证号：@）已公示。",
            "公示[topic]名单：张丽，@，金额1200元。",
            "申请人身份证号码@的申请已办结。",
            "获得[topic]救助的王小明（身份证@）反映发放及时。",
            "[topic]受益人赵强，手机#，对公开工作表示满意。",
            "群众代表刘芳（#）参加了政府开放日活动。",
            "[topic]申请人孙伟（男，#）来电咨询。")) {
      ways.add(
          shop -> {
            String statement = shop.pick(List.of("management", "platforms", "supervision"));
            return Fault.in(
                shop.write(
                    Order.of(shop.year(), shop.load())
                        .saying(
                            statement,
                            shop.pick(Wordings.of(statement))
                                + wording
                                    .replace("@", identityNumber(shop))
                                    .replace("#", mobileNumber(shop)))));
          });
    }
    return Planter.of("P01", ways);
  }

  private static String mobileNumber(Workshop shop) {
    return shop.pick(List.of("138", "159", "187", "133", "176", "199"))
        + shop.between(10_000_000, 99_999_999);
  }

  /** GB 11643: division, day of birth, sequence, check digit by ISO 7064 MOD 11-2. */
  private static String identityNumber(Workshop shop) {
    String body =
        shop.pick(List.of("110105", "340323", "510104", "420111"))
            + shop.between(1950, 2002)
            + shop.pick(List.of("0119", "0730", "1105", "0228"))
            + shop.between(100, 999);
    int sum = IntStream.range(0, 17).map(i -> (body.charAt(i) - '0') * WEIGHTS[i]).sum();
    return body + "10X98765432".charAt(sum % 11);
  }
}
