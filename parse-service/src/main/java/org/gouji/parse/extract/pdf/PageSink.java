package org.gouji.parse.extract.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.gouji.parse.extract.page.Box;
import org.gouji.parse.extract.page.PageGeometry;
import org.gouji.parse.extract.page.Ruling;

/** Gathers what a page shows, and turns the page so that most of its text is upright. */
final class PageSink {
  /** Where a glyph's em square lies around its baseline: Chinese fonts' ascent and descent. */
  private static final double ASCENT = 0.88;

  private static final double DESCENT = -0.12;

  /** A scanned page is one picture, or some strips. */
  private static final int MAX_PICTURES = 2_000;

  /** Sine of the angle up to which text counts as upright: scans and watermarks lean. */
  private static final double LEAN = 0.05;

  private record Glyph(String unicode, Rectangle2D bounds, int turns, boolean painted) {}

  private final Upright upright;
  private final Strokes strokes = new Strokes();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final int[] turned = new int[4];

  PageSink(Upright upright) {
    this.upright = upright;
  }

  void glyph(String unicode, AffineTransform em, double width, boolean painted, boolean white) {
    if (glyphs.size() >= Glyphs.MAX) {
      throw new PdfLimitException("more than " + Glyphs.MAX + " characters on a page");
    }
    AffineTransform shown = new AffineTransform(upright.transform());
    shown.concatenate(em);
    Rectangle2D square = new Rectangle2D.Double(0, DESCENT, width, ASCENT - DESCENT);
    Rectangle2D bounds = shown.createTransformedShape(square).getBounds2D();
    int turns = turns(shown);
    boolean shows =
        painted && (!white || strokes.isOnArea(bounds.getCenterX(), bounds.getCenterY()));
    if (turns >= 0 && upright.shows(Upright.box(bounds))) {
      glyphs.add(new Glyph(unicode, bounds, turns, shows));
      turned[turns] += shows ? 1 : 0;
    }
  }

  void stroked(Shape path) {
    strokes.addStroked(upright.transform().createTransformedShape(path));
  }

  void filled(Shape path) {
    strokes.addFilled(upright.transform().createTransformedShape(path));
  }

  void picture(PDImage image, AffineTransform place) {
    AffineTransform shown = new AffineTransform(upright.transform());
    shown.concatenate(place);
    Shape square = shown.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
    Box box = Upright.box(square.getBounds2D());
    if (Math.min(box.width(), box.height()) < 3) {
      strokes.addFilled(square);
    } else if (pictures.size() < MAX_PICTURES) {
      pictures.add(new Picture(image, shown));
    }
  }

  /** The page as it reads: turned so that most of its text is upright. */
  PageGeometry geometry() {
    boolean visible = !isWithoutVisibleText();
    Glyphs kept = new Glyphs();
    int turns = visible ? uprightTurns() : 0;
    for (Glyph glyph : glyphs) {
      if (glyph.painted() || !visible) {
        Box box = Upright.box(glyph.bounds());
        kept.add(glyph.unicode(), turned(box, turns), Math.max(box.width(), box.height()));
      }
    }
    List<Ruling> across = strokes.horizontals();
    List<Ruling> down = strokes.verticals();
    double height = upright.height();
    double width = upright.width();
    for (int n = 0; n < turns; n++) {
      double beyond = n % 2 == 0 ? height : width;
      List<Ruling> turned =
          down.stream()
              .map(line -> new Ruling(line.at(), beyond - line.to(), beyond - line.from()))
              .toList();
      down = across.stream().map(l -> new Ruling(beyond - l.at(), l.from(), l.to())).toList();
      across = turned;
    }
    return new PageGeometry(kept.words(), across, down);
  }

  /** Whether all text is invisible, as is what OCR has laid over the picture of a page. */
  boolean isWithoutVisibleText() {
    return glyphs.stream().noneMatch(Glyph::painted);
  }

  /** Pictures, in the order in which they are painted, placed on the page as it is shown. */
  List<Picture> pictures() {
    return pictures;
  }

  double width() {
    return upright.width();
  }

  double height() {
    return upright.height();
  }

  /** How many quarter turns clockwise set most of the text upright. */
  private int uprightTurns() {
    int most = 0;
    for (int turns = 1; turns < 4; turns++) {
      most = turned[turns] > turned[most] ? turns : most;
    }
    return (4 - most) % 4;
  }

  private Box turned(Box box, int turns) {
    Box turned = box;
    for (int n = 0; n < turns; n++) {
      double beyond = n % 2 == 0 ? upright.height() : upright.width();
      turned =
          new Box(beyond - turned.bottom(), turned.left(), beyond - turned.top(), turned.right());
    }
    return turned;
  }

  /** Quarter turns clockwise by which text is turned; -1 for text aslant, such as a watermark. */
  private static int turns(AffineTransform shown) {
    double x = shown.getScaleX();
    double y = shown.getShearY();
    double length = Math.hypot(x, y);
    if (!(length > 0)) {
      return -1;
    }
    if (Math.abs(y) <= LEAN * length) {
      return x > 0 ? 0 : 2;
    }
    return Math.abs(x) > LEAN * length ? -1 : y > 0 ? 1 : 3;
  }
}
