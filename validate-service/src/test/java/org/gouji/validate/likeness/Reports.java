package org.gouji.validate.likeness;

import org.gouji.parse.contract.Agency;
import org.gouji.parse.contract.SectionKind;
import org.gouji.validate.rule.fixture.ReportBuilder;
import org.gouji.validate.rule.fixture.ReportMother;

/** Reports whose narratives are known. */
public final class Reports {
  private Reports() {}

  /**
   * A clean report of that agency and year with these sentences, cut among two sections, and
   * figures of its own.
   */
  public static ReportBuilder report(String agency, int year, String template) {
    String sentences = Prose.withFigures(template, 31L * agency.hashCode() + year);
    int half = sentences.indexOf('。', sentences.length() / 2) + 1;
    String overview = "（一）主动公开。" + sentences.substring(0, half) + "（二）依申请公开、政府信息管理、平台建设、监督保障均有专人。";
    return ReportMother.clean("2021", year)
        .agency(agency)
        .filedBy(new Agency(agency, null, null))
        .body(SectionKind.OVERVIEW, overview)
        .body(SectionKind.PROBLEMS, sentences.substring(half));
  }
}
