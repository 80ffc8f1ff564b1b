package org.gouji.parse.extract.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gouji.parse.extract.page.Box;

/**
 * From a page's own space to the page as it is shown: y down, the crop box in the upper left
 * corner, turned by the page's rotation (ISO 32000-1, 8.3.2 and 14.11.2).
 *
 * @param transform that mapping
 * @param width of the page shown, in points
 * @param height of the page shown
 */
record Upright(AffineTransform transform, double width, double height) {

  static Upright of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    AffineTransform flipped =
        new AffineTransform(1, 0, 0, -1, -crop.getLowerLeftX(), crop.getUpperRightY());
    Upright upright = new Upright(flipped, crop.getWidth(), crop.getHeight());
    for (int turn = Math.floorMod(page.getRotation(), 360); turn >= 90; turn -= 90) {
      upright = upright.turned();
    }
    return upright;
  }

  /** The same page turned clockwise by a quarter. */
  Upright turned() {
    AffineTransform turned = new AffineTransform(0, 1, -1, 0, height, 0);
    turned.concatenate(transform);
    return new Upright(turned, /* width= */ height, /* height= */ width);
  }

  Point2D point(double x, double y) {
    return transform.transform(new Point2D.Double(x, y), null);
  }

  boolean shows(Box box) {
    return box.centerX() >= 0
        && box.centerY() >= 0
        && box.centerX() <= width
        && box.centerY() <= height;
  }

  static Box box(Rectangle2D bounds) {
    return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
  }
}
