package org.gouji.parse.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SpreadsheetExtractorsTest {

  static Stream<Arguments> formats() {
    Supplier<Workbook> binary = HSSFWorkbook::new;
    Supplier<Workbook> xml = XSSFWorkbook::new;
    return Stream.of(
        Arguments.argumentSet("xls", binary, new XlsExtractor()),
        Arguments.argumentSet("xlsx", xml, new XlsxExtractor()));
  }

  private static ExtractedDocument extract(Workbook workbook, Extractor extractor)
      throws ExtractionException, IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(bytes);
    }
    return extractor.extract(bytes.toByteArray(), MediaType.parse("application/octet-stream"));
  }

  private static Cell format(Cell cell, String format) {
    Workbook workbook = cell.getSheet().getWorkbook();
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    return cell;
  }

  @ParameterizedTest
  @MethodSource("formats")
  void valuesReadAsTheyAreDisplayed(Supplier<Workbook> empty, Extractor extractor)
      throws Exception {
    // given
    Workbook workbook = empty.get();
    Row row = workbook.createSheet().createRow(0);
    row.createCell(0).setCellValue("规章");
    row.createCell(1).setCellValue(3);
    row.createCell(2).setCellValue(2192.63);
    format(row.createCell(3), "#,##0").setCellValue(12345);
    format(row.createCell(4), "0.0000").setCellValue(0.5);
    format(row.createCell(5), "yyyy-mm-dd").setCellValue(LocalDate.of(2024, 1, 18));
    row.createCell(6).setCellFormula("B1+4");
    row.createCell(7).setCellFormula("\"第\"&\"四\"");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

    // then
    assertThat(extract(workbook, extractor).text())
        .isEqualTo("规章\t3\t2192.63\t12,345\t0.5000\t2024-01-18\t7\t第四\n");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void cellsStandInTheirColumnsAndLoneValuesOnTheirOwnLine(
      Supplier<Workbook> empty, Extractor extractor) throws Exception {
    // given
    Workbook workbook = empty.get();
    Sheet sheet = workbook.createSheet();
    sheet.createRow(0).createCell(2).setCellValue("一、总体情况");
    Row row = sheet.createRow(3);
    row.createCell(0).setCellValue("规章");
    row.createCell(3).setCellValue(5);
    sheet.createRow(4);

    // when
    ExtractedDocument document = extract(workbook, extractor);

    // then
    assertThat(document.text()).isEqualTo("一、总体情况\n规章\t\t\t5\n");
    assertThat(document.cells().get(0).alone()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void sheetsFollowEachOtherAndHiddenOnesAreLeftOut(Supplier<Workbook> empty, Extractor extractor)
      throws Exception {
    // given
    Workbook workbook = empty.get();
    for (String name : new String[] {"一", "隐", "深隐", "二"}) {
      workbook.createSheet(name).createRow(0).createCell(0).setCellValue("表" + name);
    }
    workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
    workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);

    // then
    assertThat(extract(workbook, extractor).text()).isEqualTo("表一\n表二\n");
  }
}
