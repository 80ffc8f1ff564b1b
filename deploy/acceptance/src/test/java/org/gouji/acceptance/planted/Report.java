package org.gouji.acceptance.planted;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.gouji.acceptance.document.Draft;
import org.gouji.acceptance.document.Figures;
import org.jspecify.annotations.Nullable;

/**
 * A report in the making.
 *
 * @param filer whose it is
 * @param draft what it says
 * @param signed the date below it
 * @param dateFormat how its dates are written: {@code Y年M月D日}
 * @param order what was ordered
 */
record Report(Filer filer, Draft draft, LocalDate signed, String dateFormat, Order order) {

  /** The same agency's report on the year before; null for none. */
  @Nullable Report before() {
    return order.before();
  }

  Report with(UnaryOperator<Draft> change) {
    return new Report(filer, change.apply(draft), signed, dateFormat, order);
  }

  Report withFigures(UnaryOperator<Figures> change) {
    return with(report -> report.withFigures(change));
  }

  /** The same report with another date below it. */
  Report signedOn(LocalDate date) {
    String former = written(signed);
    String present = written(date);
    Draft changed =
        draft.withBack(back -> back.stream().map(line -> line.replace(former, present)).toList());
    return new Report(filer, changed, date, dateFormat, order);
  }

  String written(LocalDate date) {
    return written(date, dateFormat);
  }

  static String written(LocalDate date, String format) {
    return format
        .replace("Y", Integer.toString(date.getYear()))
        .replace("M", Integer.toString(date.getMonthValue()))
        .replace("D", Integer.toString(date.getDayOfMonth()));
  }
}
