package org.gouji.validate.register.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a register as CSV, and what operators call them. */
enum CsvColumn {
  YEAR("year", "年度", "报告年度", "年份"),
  DIVISION("divisionCode", "行政区划代码", "区划代码"),
  NAME("name", "名称", "机关名称", "行政机关名称", "单位名称", "行政机关"),
  CODE("code", "代码", "机构代码", "统一社会信用代码"),
  KIND("kind", "类别", "类型", "机关类别"),
  DEADLINE("deadline", "期限", "截止日期", "报送期限"),
  INCLUDES("includes", "包含", "包含单位", "包含机关");

  private final String title;
  private final String others;

  CsvColumn(String title, String... others) {
    this.title = title;
    this.others = "|" + String.join("|", others) + "|";
  }

  /** The name in the contract. */
  String title() {
    return title;
  }

  static Optional<CsvColumn> of(String header) {
    String plain = header.strip().replaceAll("[_ ]", "").toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(
            column ->
                column.title.toLowerCase(Locale.ROOT).equals(plain)
                    || column.others.contains("|" + plain + "|"))
        .findFirst();
  }
}
