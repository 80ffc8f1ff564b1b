package org.gouji.validate.register.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gouji.validate.contract.ExpectedAgency;
import org.gouji.validate.contract.RegisterUpdated;

/** Writes tables as comma-separated values that spreadsheets open without harm. */
public final class RegisterCsvWriter {
  // Without it Excel takes the file for one in the machine's own encoding
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String STARTS_FORMULA = "=+-@\t\r";
  private static final char GUARD = '\'';

  private RegisterCsvWriter() {}

  /** A register, in the form in which it can be read back. */
  public static byte[] write(RegisterUpdated register) {
    return write(
        List.of("year", "divisionCode", "name", "code", "kind", "deadline", "includes"),
        register.agencies().stream().map(agency -> line(register, agency)));
  }

  /** Any table; what a spreadsheet would take for a formula gets an apostrophe in front. */
  public static byte[] write(List<String> header, Stream<List<String>> lines) {
    StringBuilder out = new StringBuilder().append(BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(header);
      for (List<String> line : (Iterable<List<String>>) lines::iterator) {
        printer.printRecord(line.stream().map(RegisterCsvWriter::guarded));
      }
      printer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> line(RegisterUpdated register, ExpectedAgency agency) {
    return List.of(
        Integer.toString(register.year()),
        register.divisionCode(),
        agency.name(),
        Objects.requireNonNullElse(agency.code(), ""),
        KindNames.name(agency.kind()),
        agency.deadline() == null ? "" : agency.deadline().toString(),
        String.join(";", agency.includes()));
  }

  private static String guarded(String field) {
    return startsFormula(field) ? GUARD + field : field;
  }

  /** The field without the apostrophe that this class puts in front. */
  static String withoutGuard(String field) {
    return !field.isEmpty() && field.charAt(0) == GUARD && startsFormula(field.substring(1))
        ? field.substring(1)
        : field;
  }

  private static boolean startsFormula(String field) {
    return !field.isEmpty() && STARTS_FORMULA.indexOf(field.charAt(0)) >= 0;
  }
}
