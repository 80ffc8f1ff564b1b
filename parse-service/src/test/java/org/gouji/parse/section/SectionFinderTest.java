package org.gouji.parse.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;
import org.gouji.parse.extract.Cell;
import org.gouji.parse.extract.ExtractedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionFinderTest {
  private static final SectionFinder FINDER =
      new SectionFinder(TaxonomyLoader.builtIn().edition("2021").sections());

  private static List<FoundSection> find(String... lines) {
    String text = String.join("\n", lines);
    List<Cell> cells = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      cells.add(new Cell(line, start, start + line.length(), Cell.NO_ROW, true, true));
      start += line.length() + 1;
    }
    return FINDER.find(new ExtractedDocument(text, cells));
  }

  @ParameterizedTest
  @CsvSource({
    "一、总体情况, OVERVIEW",
    "一、概述, OVERVIEW",
    "、总体情况, OVERVIEW",
    "二、主动公开政府信息情况, PROACTIVE_DISCLOSURE",
    "三、收到和处理政府信息公开申请的情况, REQUESTS",
    "4、 政府信息公开行政复议、行政诉讼情况, REMEDIES",
    "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况, REMEDIES",
    "五、存在问题及改进情况, PROBLEMS",
    "五、工作中存在的主要问题及下一步改进情况, PROBLEMS",
    "六、其它需要报告的事项, OTHER",
    "六、其他需要報告的事項, OTHER"
  })
  void knowsHeadingsHoweverTheyAreWordedAndNumbered(String line, SectionKind kind) {
    assertThat(find(line)).extracting(FoundSection::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（一）主动公开情况",
        "(二)依申请公开办理情况",
        "（二） 政府信息公开主动公开情况",
        "其他",
        "三、本年度办理结果",
        "一、本年新收政府信息公开申请数量",
        "行政复议",
        "本机关没有其他需要报告的事项。",
        "一是信息公开形式还较少，运用新媒体公开信息的比重小。"
      })
  void takesNothingElseForAHeading(String line) {
    assertThat(find(line)).isEmpty();
  }

  @Test
  void givesEachSectionTheTextUpToTheNextHeading() {
    // when
    List<FoundSection> sections = find("标题", "一、总体情况", "正文甲", "三、收到和处理政府信息公开申请情况", "正文丙");

    // then
    assertThat(sections)
        .containsExactly(
            new FoundSection(SectionKind.OVERVIEW, "一、总体情况", 3, 9, 14),
            new FoundSection(SectionKind.REQUESTS, "三、收到和处理政府信息公开申请情况", 14, 31, 35));
  }

  @Test
  void looksBehindATableOfContents() {
    // given
    String[] headings = {
      "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
      "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"
    };
    List<String> lines = new ArrayList<>(List.of(headings));
    for (String heading : headings) {
      lines.add(heading);
      lines.add("正文。");
    }

    // when
    List<FoundSection> sections = find(lines.toArray(String[]::new));

    // then
    assertThat(sections).extracting(FoundSection::heading).containsExactly(headings);
    assertThat(sections.get(0).start()).isGreaterThan(String.join("\n", headings).length());
  }

  @Test
  void knowsAHeadingThatItsTextFollowsOnTheSameLine() {
    String line = "六、其他需要报告的事项。" + "本年度没有收取信息处理费，也没有其他需要报告的事项。".repeat(4);

    assertThat(find(line))
        .extracting(FoundSection::heading, FoundSection::bodyStart)
        .containsExactly(tuple("六、其他需要报告的事项", 11));
  }
}
