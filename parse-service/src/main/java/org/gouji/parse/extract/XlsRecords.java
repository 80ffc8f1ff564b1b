package org.gouji.parse.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.jspecify.annotations.Nullable;

/** Writes the cells of a binary workbook down, record by record. */
final class XlsRecords {
  private final SheetWriter writer = new SheetWriter();
  private final FormatTrackingHSSFListener formats =
      new FormatTrackingHSSFListener(this::process, Locale.CHINA);
  private final List<BoundSheetRecord> sheets = new ArrayList<>();
  private List<BoundSheetRecord> inOrder = List.of();
  private int sheet = -1;
  private int depth;
  private boolean shown;
  private @Nullable SSTRecord strings;
  private @Nullable FormulaRecord stringFormula;

  /** What the records are to be sent to. */
  HSSFListener listener() {
    return formats;
  }

  /** The workbook as written. */
  ExtractedDocument finish() throws ExtractionException {
    return writer.finish();
  }

  private void process(Record record) {
    if (record instanceof BoundSheetRecord bound) {
      sheets.add(bound);
    } else if (record instanceof SSTRecord table) {
      strings = table;
    } else if (record instanceof BOFRecord begin) {
      begin(begin);
    } else if (record instanceof EOFRecord) {
      depth--;
      if (depth == 0) {
        writer.endSheet();
      }
    } else if (shown && depth == 1) {
      cell(record);
    }
  }

  /** Charts have records of their own within those of their sheet. */
  private void begin(BOFRecord begin) {
    depth++;
    if (depth == 1 && begin.getType() == BOFRecord.TYPE_WORKBOOK) {
      shown = false;
    } else if (depth == 1) {
      if (inOrder.isEmpty()) {
        inOrder = List.of(BoundSheetRecord.orderByBofPosition(sheets));
      }
      sheet++;
      shown =
          begin.getType() == BOFRecord.TYPE_WORKSHEET
              && (sheet >= inOrder.size()
                  || !(inOrder.get(sheet).isHidden() || inOrder.get(sheet).isVeryHidden()));
    }
  }

  private void cell(Record record) {
    if (record instanceof LabelSSTRecord label && strings != null) {
      write(label, strings.getString(label.getSSTIndex()).toString());
    } else if (record instanceof LabelRecord label) {
      write(label, label.getValue());
    } else if (record instanceof NumberRecord number) {
      write(number, formats.formatNumberDateCell(number));
    } else if (record instanceof FormulaRecord formula) {
      formula(formula);
    } else if (record instanceof StringRecord string && stringFormula != null) {
      write(stringFormula, string.getString());
      stringFormula = null;
    } else if (record instanceof BoolErrRecord constant && constant.isBoolean()) {
      write(constant, String.valueOf(constant.getBooleanValue()).toUpperCase(Locale.ROOT));
    }
  }

  private void formula(FormulaRecord formula) {
    if (formula.getCachedResultTypeEnum() == CellType.STRING) {
      // Its text follows in a record of its own
      stringFormula = formula;
    } else if (formula.getCachedResultTypeEnum() == CellType.NUMERIC) {
      write(formula, formats.formatNumberDateCell(formula));
    }
  }

  // The library's callback cannot throw checked exceptions; what stops it travels as a cause
  private void write(CellValueRecordInterface place, @Nullable String text) {
    try {
      writer.cell(place.getRow(), place.getColumn(), text);
    } catch (ExtractionException e) {
      throw new IllegalStateException(e);
    }
  }
}
