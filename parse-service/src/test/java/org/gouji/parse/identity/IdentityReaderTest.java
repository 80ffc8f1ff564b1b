package org.gouji.parse.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.gouji.parse.extract.DocumentExtractor;
import org.gouji.parse.extract.ExtractedDocument;
import org.gouji.parse.extract.ExtractionException;
import org.gouji.parse.extract.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityReaderTest {

  private static DocumentIdentity read(String text) throws ExtractionException {
    ExtractedDocument document =
        new DocumentExtractor()
            .extract(text.getBytes(StandardCharsets.UTF_8), MediaType.parse("text/plain"));
    return IdentityReader.read(document, List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云溪镇人民政府2022年政府信息公开工作年度报告            | 云溪镇人民政府    | 2022
          青禾县云溪镇 2022 年政府信息公开工作年度报告           | 青禾县云溪镇     | 2022
          2022年度青禾县水利局政府信息公开工作年度报告           | 青禾县水利局     | 2022
          青禾县财政局关于2020年政府信息公开工作年度报告         | 青禾县财政局     | 2020
          青禾县政府信息公开工作年度报告（2021年度）            | 青禾县          | 2021
          青禾县教育局二〇二三年政府信息公开工作年度报告         | 青禾县教育局     | 2023
          云溪镇2019年政务信息公开工作报告                  | 云溪镇          | 2019
          """)
  void readsAgencyAndYearFromTheTitle(String title, String agency, int year)
      throws ExtractionException {
    // when
    DocumentIdentity identity = read("首页 > 政务公开\n\n" + title + "\n\n正文。\n");

    // then
    assertThat(identity.agency()).isEqualTo(agency);
    assertThat(identity.year()).isEqualTo(year);
    assertThat(identity.title()).isEqualTo(title);
  }

  @Test
  void joinsATitleBrokenOverLines() throws ExtractionException {
    // when
    DocumentIdentity above = read("江北市青禾县云溪镇人民政府\n关于2020年政府信息公开工作年度报告\n");
    DocumentIdentity within = read("云溪镇人民政府2019年政府信息公开工作\n年度报告\n");

    // then
    assertThat(above.title()).isEqualTo("江北市青禾县云溪镇人民政府关于2020年政府信息公开工作年度报告");
    assertThat(above.agency()).isEqualTo("江北市青禾县云溪镇人民政府");
    assertThat(within.title()).isEqualTo("云溪镇人民政府2019年政府信息公开工作年度报告");
    assertThat(within.agency()).isEqualTo("云溪镇人民政府");
  }

  @ParameterizedTest
  @CsvSource({
    "2023年1月18日, 2023-01-18",
    "2023 年 1 月 18 日, 2023-01-18",
    "二〇二三年一月十八日, 2023-01-18",
    "二○二三年十二月三十一日, 2023-12-31",
    "2023-01-18, 2023-01-18",
    "2023.1.18, 2023-01-18",
    "云溪镇人民政府 2023年1月18日, 2023-01-18"
  })
  void readsTheDateOfTheSignature(String line, LocalDate date) throws ExtractionException {
    assertThat(read("云溪镇2022年政府信息公开工作年度报告\n正文。\n\n云溪镇人民政府\n" + line + "\n").signedAt())
        .isEqualTo(date);
  }

  @Test
  void takesTheAgencyFromTheSignatureWhereTheTitleNamesNone() throws ExtractionException {
    // when
    DocumentIdentity identity =
        read("2022年政府信息公开工作年度报告\n发布日期：2023-01-20\n正文。\n云溪镇人民政府\n2023年1月18日\n");

    // then
    assertThat(identity)
        .isEqualTo(
            new DocumentIdentity(
                "2022年政府信息公开工作年度报告",
                "云溪镇人民政府",
                2022,
                LocalDate.of(2023, 1, 18),
                LocalDate.of(2023, 1, 20)));
  }

  @Test
  void inventsNothing() throws ExtractionException {
    assertThat(read("关于召开会议的通知\n请于2023年2月31日前报名。\n"))
        .isEqualTo(new DocumentIdentity(null, null, null, null, null));
  }
}
