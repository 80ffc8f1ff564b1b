package org.gouji.validate.likeness;

import java.util.Random;

/** Narratives that read alike in nothing but their sentences' build. */
public final class Prose {
  private static final String[] SUBJECTS = {
    "渡口班次", "茶园补种", "老井维修", "集体林租金", "灯会安保", "蜂箱登记", "校门拥堵", "桥面限载", "药材仓储", "水渠轮灌", "夜市摊位", "祠堂修缮",
    "竹编订单", "候车棚改造", "泵站值守", "鱼苗放流", "果径铺装", "风雨操场", "旧书捐赠", "轮椅租借", "路灯巡查", "冷库电价"
  };
  private static final String[] DEEDS = {
    "写成问答贴在门口",
    "逐户打电话说明",
    "拍成短片循环播放",
    "请老人先读一遍",
    "把账目列到分角",
    "附上去年的对照",
    "改用大字重排",
    "留出意见栏收集批注",
    "由经办人当面讲解",
    "在散集前广播三遍",
    "按组分发到人",
    "存一份在图书角"
  };

  private Prose() {}

  /** So many sentences that follow from the seed; figures are left open as %d. */
  public static String sentences(long seed, int count) {
    Random random = new Random(seed);
    StringBuilder prose = new StringBuilder();
    for (int i = 0; i < count; i++) {
      prose
          .append("对")
          .append(one(SUBJECTS, random))
          .append("与")
          .append(one(SUBJECTS, random))
          .append("两件事，")
          .append(one(DEEDS, random))
          .append("%d次，再")
          .append(one(DEEDS, random))
          .append("。");
    }
    return prose.toString();
  }

  /** The same with figures put in. */
  public static String withFigures(String sentences, long seed) {
    Random random = new Random(seed);
    StringBuilder prose = new StringBuilder();
    for (String part : sentences.split("%d", -1)) {
      prose.append(prose.isEmpty() ? "" : String.valueOf(1 + random.nextInt(9_000))).append(part);
    }
    return prose.toString();
  }

  private static String one(String[] words, Random random) {
    return words[random.nextInt(words.length)];
  }
}
