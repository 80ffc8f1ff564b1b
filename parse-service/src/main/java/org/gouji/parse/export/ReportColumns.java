package org.gouji.parse.export;

import java.util.List;
import org.gouji.parse.store.ReportFacts;

/** The columns that say whose facts a row holds. */
final class ReportColumns {
  static final List<TableColumn<ReportFacts>> ALL =
      List.of(
          new TableColumn<>("报告编号", "Report ID", report -> Cell.text(report.reportId())),
          new TableColumn<>("修订号", "Revision", report -> Cell.count(report.revision())),
          new TableColumn<>("行政机关", "Agency", report -> Cell.text(report.agency().name())),
          new TableColumn<>("机关代码", "Agency code", report -> Cell.text(report.agency().code())),
          new TableColumn<>(
              "行政区划代码", "Division code", report -> Cell.text(report.agency().divisionCode())),
          new TableColumn<>("年度", "Year", report -> Cell.count(report.year())),
          new TableColumn<>("格式版本", "Edition", report -> Cell.text(report.edition())),
          new TableColumn<>("发布日期", "Published on", report -> Cell.day(report.publishedAt())),
          new TableColumn<>("落款日期", "Signed on", report -> Cell.day(report.signedAt())));

  private ReportColumns() {}
}
