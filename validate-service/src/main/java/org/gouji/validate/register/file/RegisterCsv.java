package org.gouji.validate.register.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gouji.validate.contract.AgencyKind;
import org.gouji.validate.contract.ExpectedAgency;
import org.gouji.validate.register.AgencyLevel;
import org.gouji.validate.register.RegisterKey;
import org.jspecify.annotations.Nullable;

/**
 * Reads registers as comma-separated values (RFC 4180) with a header in Chinese or English. Every
 * fault is told by line and column; a file with faults gives nothing.
 */
public final class RegisterCsv {
  private static final String SEPARATORS = "[;；、|]";

  private static final Comparator<@Nullable Integer> NONE_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());
  private static final Comparator<RegisterFault> BY_PLACE =
      Comparator.comparing(RegisterFault::line, NONE_FIRST)
          .thenComparing(RegisterFault::column, NONE_FIRST);

  private final @Nullable RegisterKey only;
  private final Map<CsvColumn, Integer> columns = new EnumMap<>(CsvColumn.class);
  private final Map<RegisterKey, List<Row>> rows = new LinkedHashMap<>();
  private final List<RegisterFault> faults = new ArrayList<>();

  private RegisterCsv(@Nullable RegisterKey only) {
    this.only = only;
  }

  /**
   * The agencies of one register.
   *
   * @throws RegisterRejectedException for a file with faults
   */
  public static List<ExpectedAgency> read(byte[] file, RegisterKey key) {
    return new RegisterCsv(key).parse(file).getOrDefault(key, List.of());
  }

  /**
   * The agencies of many registers; year and division stand in columns of their own.
   *
   * @throws RegisterRejectedException for a file with faults
   */
  public static Map<RegisterKey, List<ExpectedAgency>> readAll(byte[] file) {
    return new RegisterCsv(null).parse(file);
  }

  private Map<RegisterKey, List<ExpectedAgency>> parse(byte[] file) {
    try (CSVParser parser =
        CSVParser.parse(
            CsvText.decode(file), CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get())) {
      Iterator<CSVRecord> records = parser.iterator();
      while (true) {
        int line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
        try {
          if (!records.hasNext()) {
            break;
          }
          take(records.next(), line);
        } catch (UncheckedIOException | IllegalStateException e) {
          faults.add(new RegisterFault(line, null, null, "quotation marks that do not fit"));
          break;
        }
        if (columns.isEmpty()) {
          break;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (rows.isEmpty() && faults.isEmpty()) {
      faults.add(new RegisterFault(null, null, null, "a header and at least one agency"));
    }
    rows.forEach((key, agencies) -> faults.addAll(RowChecks.faults(key, agencies)));
    if (!faults.isEmpty()) {
      faults.sort(BY_PLACE);
      throw new RegisterRejectedException(faults);
    }
    Map<RegisterKey, List<ExpectedAgency>> read = new LinkedHashMap<>();
    rows.forEach((key, agencies) -> read.put(key, agencies.stream().map(Row::agency).toList()));
    return read;
  }

  private void take(CSVRecord record, int line) {
    boolean blank = record.stream().allMatch(String::isBlank);
    if (columns.isEmpty() && !blank) {
      readHeader(record, line);
    } else if (!blank) {
      readAgency(record, line);
    }
  }

  private void readHeader(CSVRecord header, int line) {
    for (int i = 0; i < header.size(); i++) {
      Optional<CsvColumn> column = CsvColumn.of(header.get(i));
      if (column.isEmpty()) {
        faults.add(fault(line, i, header.get(i), "no column of a register"));
      } else if (columns.putIfAbsent(column.get(), i) != null) {
        faults.add(fault(line, i, column.get().title(), "the column stands there twice"));
      }
    }
    List<CsvColumn> needed =
        only == null
            ? List.of(CsvColumn.YEAR, CsvColumn.DIVISION, CsvColumn.NAME)
            : List.of(CsvColumn.NAME);
    for (CsvColumn column : needed) {
      if (!columns.containsKey(column)) {
        faults.add(new RegisterFault(line, null, column.title(), "the column is absent"));
      }
    }
    if (!faults.isEmpty()) {
      columns.clear();
    }
  }

  private void readAgency(CSVRecord record, int line) {
    int before = faults.size();
    if (record.size() > columns.size()) {
      faults.add(
          new RegisterFault(
              line, columns.size() + 1, null, "no more fields than the header has columns"));
    }
    Cells cells = new Cells(record, line);
    RegisterKey key = cells.key();
    // A cell may break a long name over several lines
    String name = cells.text(CsvColumn.NAME).replaceAll("\\s+", "");
    if (name.isEmpty()) {
      cells.fault(CsvColumn.NAME, "the name of an agency");
    }
    Optional<AgencyKind> kind = cells.kind(name);
    LocalDate deadline = cells.day();
    if (faults.size() == before && key != null && kind.isPresent()) {
      String code = cells.text(CsvColumn.CODE);
      List<String> includes =
          Stream.of(cells.text(CsvColumn.INCLUDES).split(SEPARATORS, -1))
              .map(String::strip)
              .filter(each -> !each.isEmpty())
              .toList();
      rows.computeIfAbsent(key, none -> new ArrayList<>())
          .add(
              new Row(
                  new ExpectedAgency(
                      name, code.isEmpty() ? null : code, kind.get(), deadline, includes),
                  line,
                  ""));
    }
  }

  private static RegisterFault fault(int line, int index, String field, String detail) {
    return new RegisterFault(line, index + 1, field, detail);
  }

  /** The fields of a line by their columns. */
  private final class Cells {
    private final CSVRecord record;
    private final int line;

    Cells(CSVRecord record, int line) {
      this.record = record;
      this.line = line;
    }

    String text(CsvColumn column) {
      Integer index = columns.get(column);
      return index == null || index >= record.size()
          ? ""
          : RegisterCsvWriter.withoutGuard(record.get(index).strip());
    }

    void fault(CsvColumn column, String detail) {
      Integer index = columns.get(column);
      faults.add(new RegisterFault(line, index == null ? null : index + 1, column.title(), detail));
    }

    @Nullable RegisterKey key() {
      String year = text(CsvColumn.YEAR);
      String division = text(CsvColumn.DIVISION);
      if (only != null) {
        if (!year.isEmpty() && !year.equals(Integer.toString(only.year()))) {
          fault(CsvColumn.YEAR, "the year of this register, " + only.year());
        }
        if (!division.isEmpty() && !division.equals(only.divisionCode())) {
          fault(CsvColumn.DIVISION, "the division of this register, " + only.divisionCode());
        }
        return only;
      }
      boolean known = year.matches("\\d{4}");
      if (!known || RowChecks.faultOfYear(Integer.parseInt(year)).isPresent()) {
        fault(
            CsvColumn.YEAR,
            "a reporting year from " + RowChecks.FIRST_YEAR + " to " + RowChecks.LAST_YEAR);
        known = false;
      }
      if (!division.matches("\\d{6,12}")) {
        fault(CsvColumn.DIVISION, "a division of 6 to 12 digits (GB/T 2260)");
        known = false;
      }
      return known ? new RegisterKey(Integer.parseInt(year), division) : null;
    }

    Optional<AgencyKind> kind(String name) {
      String text = text(CsvColumn.KIND);
      Optional<AgencyKind> kind = text.isEmpty() ? AgencyLevel.of(name) : KindNames.parse(text);
      if (kind.isEmpty() && !(text.isEmpty() && name.isEmpty())) {
        fault(
            CsvColumn.KIND,
            KindNames.all() + (text.isEmpty() ? "; the name does not tell it" : ""));
      }
      return kind;
    }

    @Nullable LocalDate day() {
      String text = text(CsvColumn.DEADLINE);
      Optional<LocalDate> day = WrittenDay.parse(text);
      if (!text.isEmpty() && day.isEmpty()) {
        fault(CsvColumn.DEADLINE, "a day such as 2024-02-29");
      }
      return day.orElse(null);
    }
  }
}
