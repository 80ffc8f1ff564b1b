package org.gouji.acceptance.planted;

import java.util.List;
import java.util.Random;
import org.gouji.acceptance.document.FigureDraw.Load;

/** Where planters get clean reports from, and draw what else they need. */
final class Workshop {
  static final List<String> APPLICANTS =
      List.of(
          "naturalPerson",
          "commercialEnterprise",
          "researchInstitution",
          "socialOrganization",
          "legalServiceOrganization",
          "otherOrganization");

  private static final int FIRST_YEAR = 2019;
  private static final int FIRST_YEAR_OF_2021 = 2021;
  private static final int LAST_YEAR = 2024;

  private final Random random;
  private final CleanReports reports;

  Workshop(Random random) {
    this.random = random;
    this.reports = new CleanReports(random);
  }

  Report write(Order order) {
    return reports.write(order);
  }

  /** A report as ordered, with those paragraphs for an overview. */
  Report writeOverview(Order order, List<String> paragraphs) {
    return reports.write(order, paragraphs);
  }

  /** A clean report of any edition and load. */
  Report clean() {
    return write(Order.of(year(), load()));
  }

  /** A clean report of a busy agency. */
  Report busy() {
    return write(Order.of(year(), Load.BUSY));
  }

  /** A clean report with that wording of a statement, of a busy agency. */
  Report saying(String statement, String wording) {
    return write(Order.of(year(), Load.BUSY).saying(statement, wording));
  }

  Random random() {
    return random;
  }

  int year() {
    return random.nextInt(3) == 0 ? yearOf2019() : yearOf2021();
  }

  /** A year of the edition of 2019. */
  int yearOf2019() {
    return random.nextInt(FIRST_YEAR, FIRST_YEAR_OF_2021);
  }

  /** A year of the edition of 2021. */
  int yearOf2021() {
    return random.nextInt(FIRST_YEAR_OF_2021, LAST_YEAR + 1);
  }

  Load load() {
    return pick(List.of(Load.BUSY, Load.MODEST, Load.MODEST, Load.IDLE));
  }

  /** A column of table 3 other than the total. */
  String applicant() {
    return pick(APPLICANTS);
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }
}
