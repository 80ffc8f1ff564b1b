package org.gouji.parse.extract.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Runs the content of one page (ISO 32000-1, 7.8.2) and tells its sink where glyphs, lines and
 * pictures are. Whatever the page does, it ends: steps and nesting are counted.
 */
final class PageReader extends PDFGraphicsStreamEngine {
  /** A page of a report takes some 10,000 steps. */
  private static final int MAX_STEPS = 500_000;

  private static final int MAX_SAVED_STATES = 2_000;

  private static final int MAX_SEGMENTS = 500_000;

  private final PageSink sink;
  private Path2D path = new GeneralPath();
  private int segments;
  private int steps;
  private int savedStates;

  PageReader(PDPage page, PageSink sink) {
    super(page);
    this.sink = sink;
  }

  void read() throws IOException {
    processPage(getPage());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++steps > MAX_STEPS) {
      throw new PdfLimitException("more than " + MAX_STEPS + " drawing steps on a page");
    }
    if (steps % 1000 == 0 && Thread.currentThread().isInterrupted()) {
      throw new PdfLimitException("reading was interrupted");
    }
    // an inline picture would be decoded without a limit, and is no scan of a page
    if (!operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
      super.processOperator(operator, operands);
    }
  }

  @Override
  public void saveGraphicsState() {
    if (++savedStates > MAX_SAVED_STATES) {
      throw new PdfLimitException("graphics states nested more than " + MAX_SAVED_STATES + " deep");
    }
    super.saveGraphicsState();
  }

  @Override
  public void restoreGraphicsState() {
    savedStates--;
    super.restoreGraphicsState();
  }

  // Type 3 glyphs are programs; only where they stand and what they mean is of interest
  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    String unicode = font.toUnicode(code);
    if (unicode == null && font instanceof PDSimpleFont) {
      unicode = Character.toString((char) code);
    }
    if (unicode == null) {
      return;
    }
    PDGraphicsState state = getGraphicsState();
    boolean painted =
        state.getTextState().getRenderingMode().isFill()
            ? !Paint.isInvisible(state.getNonStrokeAlphaConstant())
            : state.getTextState().getRenderingMode().isStroke();
    boolean white =
        state.getTextState().getRenderingMode().isFill()
            && Paint.isWhite(state.getNonStrokingColor());
    AffineTransform em = matrix.createAffineTransform();
    double width = font.isVertical() ? 1.0 : displacement.getX();
    sink.glyph(unicode, em, width, painted, white);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    count();
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    count();
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    count();
    if (path.getCurrentPoint() == null) {
      path.moveTo(x3, y3);
    } else {
      path.curveTo(x1, y1, x2, y2, x3, y3);
    }
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void strokePath() {
    PDGraphicsState state = getGraphicsState();
    if (!Paint.isInvisible(state.getAlphaConstant()) && !Paint.isWhite(state.getStrokingColor())) {
      sink.stroked(path);
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    PDGraphicsState state = getGraphicsState();
    if (!Paint.isInvisible(state.getNonStrokeAlphaConstant())
        && !Paint.isWhite(state.getNonStrokingColor())) {
      sink.filled(path);
    }
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    Path2D stroked = new GeneralPath(path);
    fillPath(windingRule);
    path = stroked;
    strokePath();
  }

  @Override
  public void endPath() {
    path = new GeneralPath();
    segments = 0;
  }

  @Override
  public void drawImage(PDImage image) {
    sink.picture(
        image, getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
  }

  @Override
  public void clip(int windingRule) {
    // what is clipped away is rare in reports, and rarely a cell
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // no line and no text
  }

  private void count() {
    if (++segments > MAX_SEGMENTS) {
      throw new PdfLimitException("a path of more than " + MAX_SEGMENTS + " segments");
    }
  }
}
