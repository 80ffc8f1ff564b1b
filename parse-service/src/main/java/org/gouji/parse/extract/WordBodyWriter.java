package org.gouji.parse.extract;

import java.util.Date;
import org.apache.tika.parser.microsoft.ooxml.OOXMLWordAndPowerPointTextHandler.EditType;
import org.apache.tika.parser.microsoft.ooxml.OOXMLWordAndPowerPointTextHandler.XWPFBodyContentsHandler;
import org.apache.tika.parser.microsoft.ooxml.ParagraphProperties;
import org.apache.tika.parser.microsoft.ooxml.RunProperties;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Writes down what a Word document prints; tracked deletions are not printed. */
final class WordBodyWriter implements XWPFBodyContentsHandler {
  private final DocumentWriter writer;
  private final WordNumbering numbering;

  WordBodyWriter(DocumentWriter writer, WordNumbering numbering) {
    this.writer = writer;
    this.numbering = numbering;
  }

  /** See {@link Limits#check}. */
  void check() throws SAXException {
    Limits.check(writer);
  }

  @Override
  public void run(RunProperties properties, String contents) {
    int from = 0;
    for (int at = contents.indexOf('\n'); at >= 0; at = contents.indexOf('\n', from)) {
      writer.append(contents.substring(from, at));
      writer.breakLine();
      from = at + 1;
    }
    writer.append(contents.substring(from));
  }

  @Override
  public void startParagraph(ParagraphProperties properties) {
    writer.breakLine();
    writer.append(numbering.next(properties));
  }

  @Override
  public void endParagraph() {
    writer.breakLine();
  }

  @Override
  public void startTable() {
    writer.beginTable();
  }

  @Override
  public void endTable() {
    writer.endRow();
  }

  @Override
  public void startTableRow() {
    writer.beginRow();
  }

  @Override
  public void endTableRow() {
    writer.endRow();
  }

  @Override
  public void startTableCell() {
    writer.beginCell();
  }

  @Override
  public void endTableCell() {
    writer.endCell();
  }

  @Override
  public boolean isIncludeDeletedText() {
    return false;
  }

  @Override
  public boolean isIncludeMoveFromText() {
    return false;
  }

  @Override
  public void startEditedSection(
      @Nullable String editor, @Nullable Date date, @Nullable EditType type) {}

  @Override
  public void endEditedSection() {}

  @Override
  public void startSDT() {}

  @Override
  public void endSDT() {}

  @Override
  public void hyperlinkStart(@Nullable String link) {}

  @Override
  public void hyperlinkEnd() {}

  @Override
  public void footnoteReference(@Nullable String id) {}

  @Override
  public void endnoteReference(@Nullable String id) {}

  @Override
  public void embeddedOLERef(@Nullable String id) {}

  @Override
  public void linkedOLERef(@Nullable String id) {}

  @Override
  public void embeddedPicRef(@Nullable String name, @Nullable String description) {}

  @Override
  public void startBookmark(@Nullable String id, @Nullable String name) {}

  @Override
  public void endBookmark(@Nullable String id) {}
}
