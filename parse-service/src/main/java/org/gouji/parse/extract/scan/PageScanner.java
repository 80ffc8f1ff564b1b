package org.gouji.parse.extract.scan;

import java.io.IOException;
import java.util.List;
import org.gouji.parse.extract.page.PageGeometry;
import org.gouji.parse.extract.page.Word;

/** Reads the picture of a page: sets it straight, finds its lines, and has the rest read by OCR. */
public final class PageScanner {
  private static final double STRAIGHT = Math.toRadians(0.1);

  private final Tesseract tesseract;

  /** A scanner with an OCR program. */
  public PageScanner(Tesseract tesseract) {
    this.tesseract = tesseract;
  }

  /**
   * Reads a page.
   *
   * @throws IOException when OCR fails
   * @throws InterruptedException when the thread is interrupted; OCR is killed then
   */
  public PageGeometry read(Bitmap page) throws IOException, InterruptedException {
    double skew = Skew.of(page);
    Bitmap straight = Math.abs(skew) < STRAIGHT ? page : page.turned(-skew);
    BitmapRulings rulings = BitmapRulings.wipe(straight);
    List<Word> words = tesseract.read(straight);
    PageGeometry read = new PageGeometry(words, rulings.horizontals(), rulings.verticals());
    FigureSheet sheet = FigureSheet.of(straight, read);
    if (sheet.isEmpty()) {
      return read;
    }
    Bitmap figures = sheet.bitmap();
    List<Word> one = tesseract.readFigures(figures, Tesseract.CHINESE);
    List<Word> other = tesseract.readFigures(figures, Tesseract.ENGLISH);
    return new PageGeometry(
        sheet.replaced(words, one, other), rulings.horizontals(), rulings.verticals());
  }
}
