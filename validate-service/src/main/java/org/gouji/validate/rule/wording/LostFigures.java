package org.gouji.validate.rule.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.parse.contract.Span;
import org.gouji.validate.text.FoldedText;
import org.gouji.validate.text.Passage;

/**
 * Places where a figure must have stood and none does.
 *
 * <p>Each pattern takes a shape that correct Chinese does not have; a word that merely looks like
 * one (其余, 剩余, 业余, 文件, 附件, 条件) is ruled out by what stands around it. Where the shape alone leaves
 * doubt, nothing is found: a false alarm costs more than a figure overlooked.
 */
final class LostFigures {
  private static final String UNIT = "(?:人次|场次|件次|万元|万人|公里|[次件条份场篇个项名户人起批处张册套辆台亩])";

  /**
   * What ends a clause; the next item of a list does so too, where a line break is all that did.
   */
  private static final String PAUSE = "(?=[,。;、:!()“]|[一二三四五六七八九十][、是]|\\d{1,2}[.、]|$)";

  private static final String NUMERALS = "零〇○一二三四五六七八九十百千万亿两廿卅壹贰叁数几多若";

  /** With 余 behind, these are words: 其余, 剩余, 业余, 盈余, 之余, 仅余. */
  private static final String WORDS_WITH_REST = "其剩业多富盈结节残空闲宽有无之课茶公工饭冗赘积净下尚仅只还所现存留劳年月日岁绰丰充略均各未用扣";

  private static final String COUNTED =
      "(?:群众|居民|村民|企业|单位|人员|干部|职工|党员|学生|商户|问题|信息|事项|诉求|活动|政策|文件|申请|案件|项目)";

  // Each pattern begins with the rarest character it needs and looks back from there: begun with
  // the words in front of it, it would try every place of the text.

  /** 解决群众诉求余次, 走访余户居民: "over" without the number that is exceeded. */
  private static final Pattern OVER_NOTHING =
      Pattern.compile(
          "余(?<=[\\p{IsHan}&&[^"
              + NUMERALS
              + WORDS_WITH_REST
              + "]]余)(?:"
              + UNIT
              + "(?="
              + COUNTED
              + ")|"
              + UNIT
              + PAUSE
              + "|家(?=企业|单位|公司|商户|门店))");

  /** 共计条, 累计场: a sum that is not told. */
  private static final Pattern SUM_OF_NOTHING =
      Pattern.compile(
          "[次件条份场篇起户批](?<=(?:累计|共计|总计|合计|总共|一共|多达|(?<![公中])共"
              + "|(?<![条合公契规节预违制简特相签邀履毁赴守失续集婚盟隐])约|(?<![最附邻靠接亲])近)."
              + "|(?:共计|总计|总共|一共|多达)人次)"
              + PAUSE);

  /** 共收到政府信息公开申请件: a count announced by 共 or 累计 whose unit follows the noun at once. */
  private static final Pattern COUNT_OF_NOTHING =
      Pattern.compile(
          "(?=[共累总合])(?:(?<![公中])共|累计|总计|合计)"
              + "(?:收到|受理|办理|办结|接到|接收|答复|主动公开|公开|发布|更新|编发|回复|解决|开展|举办|召开|印发|发放)"
              + "[\\p{IsHan}“”《》()&&[^"
              + NUMERALS
              + "无未]]{0,24}?"
              + "(?:信息|申请|文件|稿件|动态|诉求|问题|提案|建议|咨询|投诉|留言|来信|来电|活动|培训|会议)"
              + "(?:(?:人次|[条次起份个场篇])"
              + PAUSE
              + "|件(?=[,。;]))");

  /** 公开政府信息条, 印发文件件: a unit right behind what it counts. */
  private static final Pattern UNIT_OF_NOTHING =
      Pattern.compile("[条件](?<=(?:公开|发布|更新|上传|推送|报送)(?:各类|各)?(?:政府|政务)?信息条|[文案信邮稿]件件)" + PAUSE);

  /** 召开推进会议次, 发布解读材料篇: a unit right behind what was held or written. */
  private static final Pattern TIMES_OF_NOTHING =
      Pattern.compile(
          "[次场篇份](?<=(?:召开|举办|举行|开展|组织)[\\p{IsHan}“”&&[^"
              + NUMERALS
              + "]]{0,16}(?:会议|座谈会|推进会|培训|培训班|讲座|演练|督查)[次场]"
              + "|(?:发布|发放|编发|印发|推送|刊发|撰写)[\\p{IsHan}“”&&[^"
              + NUMERALS
              + "]]{0,16}(?:材料|稿件|文章|解读|简报|手册|传单)[篇份])"
              + PAUSE);

  /** 同比增长%: a share or change without its figure. */
  private static final Pattern SHARE_OF_NOTHING =
      Pattern.compile("%(?=[,。;、])(?<=(?:增长|下降|减少|提高|上升|降低|达到|超过|率为|率达|比例为)%)");

  /** 第号令, 〔2020〕号: an ordinal or a document number without its figure. */
  private static final Pattern NUMBERED_NOTHING =
      Pattern.compile(
          "第(?<![等次门及落]第)(?:号|[条款项](?=[,。;、)第规之])|[届次批期](?=[,。;、)会]))"
              + "|号(?<=[发函办字文秘令][〔\\[【(]\\d{4}[〕\\]】)]号)(?![召称码])");

  /** 公开信息 条，办结 件，: a gap where the figure was. */
  private static final Pattern GAP =
      Pattern.compile(
          " (?<=(?:信息|申请|诉求|问题|提案|建议|咨询|投诉|动态|留言|培训|会议|活动|收到|受理|办结|办理|答复|公开|发布|更新"
              + "|(?<![公中])共|约|近) ) {0,19}(?:人次|[条件次份场篇起])"
              + PAUSE);

  private static final List<Pattern> IN_DENSE_TEXT =
      List.of(
          OVER_NOTHING,
          SUM_OF_NOTHING,
          COUNT_OF_NOTHING,
          UNIT_OF_NOTHING,
          TIMES_OF_NOTHING,
          SHARE_OF_NOTHING,
          NUMBERED_NOTHING);

  private static final String CLAUSE_ENDS = ",。;、:!?\n";
  private static final int CONTEXT = 14;

  private LostFigures() {}

  /**
   * The passages, in the order of the text, each with some words before it.
   *
   * @param text the text with its blanks
   * @param dense the same without
   */
  static List<Passage> find(FoldedText text, FoldedText dense) {
    List<Passage> found = new ArrayList<>();
    IN_DENSE_TEXT.forEach(pattern -> addAll(pattern, dense, found));
    addAll(GAP, text, found);
    found.sort(Comparator.comparingInt(passage -> passage.source().start()));
    List<Passage> apart = new ArrayList<>();
    for (Passage passage : found) {
      if (apart.isEmpty() || !overlap(apart.get(apart.size() - 1).source(), passage.source())) {
        apart.add(passage);
      }
    }
    return apart;
  }

  private static void addAll(Pattern pattern, FoldedText text, List<Passage> found) {
    Matcher matcher = pattern.matcher(text.value());
    while (found.size() < Passages.MOST_FOUND && matcher.find()) {
      found.add(Passage.of(text, clauseStart(text, matcher.start()), matcher.end()));
    }
  }

  private static int clauseStart(FoldedText text, int start) {
    int earliest = Math.max(0, start - CONTEXT);
    int clause = start;
    while (clause > earliest
        && !text.startsLine(clause)
        && CLAUSE_ENDS.indexOf(text.value().charAt(clause - 1)) < 0) {
      clause--;
    }
    return clause;
  }

  private static boolean overlap(Span earlier, Span later) {
    return later.start() < earlier.end();
  }
}
