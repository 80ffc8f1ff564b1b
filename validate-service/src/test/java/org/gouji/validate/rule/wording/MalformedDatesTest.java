package org.gouji.validate.rule.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.validate.text.FoldedText;
import org.gouji.validate.text.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "自20221月1日起至202212月31日止|20221月1日起至202212月31日",
        "自2022年1月1日起至202212月31日止|202212月31日",
        "自２０２２１月１日起|20221月1日",
        "2023年13月1日|2023年13月1日",
        "2023 年 00 月 5 日|2023年00月5日",
        "2023年2月29日|2023年2月29日",
        "2023年2月30日|2023年2月30日",
        "2023年4月31日印发|2023年4月31日",
        "于6月31日前|6月31日",
        "13月5日|13月5日",
        "2023年5月0日|2023年5月0日",
        "2023年12月311日|2023年12月311日",
        "202年1月1日|202年1月1日",
        "20223年1月1日|20223年1月1日",
        "3023年1月1日|3023年1月1日",
        "2023年月1日|2023年月1日",
        "2023年1月日|2023年1月日",
        "落款 2023年 月 日|2023年月日",
        "自2023年1月1日起至2023年12月31止|2023年12月31止",
        "自2023年1月1起至2023年12月31日止|2023年1月1起",
        "自2023 1月1日起|自20231月1日",
        "自年1月1日起至年12月31日止|自年1月1日起至年12月31日",
        "202年度工作要点|202年度",
        "从2023年年1月1日开始|2023年年1月1日",
        "自2023年1日1日起|2023年1日1日",
        "20222年政务公开|20222年",
        "统计至20221月|20221月",
        "发布日期：2023-13-05|2023-13-05",
        "发布日期：2023.2.30。|2023.2.30",
        "⽇期2023年2⽉30⽇|2023年2月30日",
      })
  void findsMalformedAndImpossibleDates(String text, String passage) {
    // when
    List<Passage> found = find(text);

    // then
    assertThat(found).extracting(Passage::key).containsExactly(passage);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年年初印发、2023年年底前完成",
        "截至2023年1日均访问量120次",
        "2023年1月1日至2023年12月31日，2024年2月29日",
        "2023 年 1 月 1 日",
        "２０２３年１２月３１日",
        "2023\n年12\n月31日",
        "2023年1\n2月31日",
        "20\n23年12月31日",
        "1-12月，1—12月份，2023年1-12月，1月至12月，5月5-7日",
        "2月29日，02月28日，2023年01月05日",
        "2023.12.31，2023-01-05，2023/1/5，2023.1",
        "云政办〔2023〕13号，国办发〔2018〕17号，12月56号文，2023年3月56号文件",
        "电话：0871-65550123，0872—2345678，邮编333000，13812345678",
        "http://example.gov.cn/2023/13/45/t2023_99.html",
        "为期3个月，历时18个月，每月5日前，当月1日，月均3次，2023年月均浏览量，1月日均",
        "判处3年6月，3年13月",
        "100年，70周年，2022-2023年，2023年度，十四五",
        "①2023年1月1日②2023年2月1日",
        "今年1月1起案件，12月2起",
        "2023年1月1日24时，24小时，7×24",
        "版本2023.13.45.1，编号A2023-13-45",
        "2019/20/21学年",
        "19年12月31日",
        "二〇二三年一月五日，十二月三十一日",
        "1.2023年主动公开，2.2022年",
        "0\t2023年1月5日",
        "申请日期： 年 月 日",
        "2023年5月日照市、2023年5月日常巡查、2023年月日报",
      })
  void staysSilentOnDatesAndWhatLooksLikeThem(String text) {
    // when
    List<Passage> found = find(text);

    // then
    assertThat(found).isEmpty();
  }

  private static List<Passage> find(String text) {
    return MalformedDates.find(FoldedText.of(text));
  }
}
