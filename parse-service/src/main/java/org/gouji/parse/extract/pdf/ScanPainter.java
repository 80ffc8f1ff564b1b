package org.gouji.parse.extract.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.gouji.parse.extract.scan.Bitmap;
import org.gouji.parse.extract.scan.ImageHeader;

/**
 * Paints the pictures of a scanned page, which may be one or many strips. Only the pictures: a
 * renderer of whole pages would run everything else that a hostile page can draw.
 */
final class ScanPainter {
  /** OCR reads print of 9 points well from 200 dots an inch, and not better from more. */
  private static final double DOTS_A_POINT = 200.0 / 72;

  /** A3 at 200 dots an inch has 8 million. */
  private static final double MAX_PAINTED = 20e6;

  private static final List<String> JPEG = List.of("DCTDecode", "DCT");

  private ScanPainter() {}

  static Bitmap paint(List<Picture> pictures, double width, double height) throws IOException {
    double dots = Math.min(DOTS_A_POINT, Math.sqrt(MAX_PAINTED / (width * height)));
    BufferedImage page =
        new BufferedImage(
            Math.max(1, (int) (width * dots)),
            Math.max(1, (int) (height * dots)),
            BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = page.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      graphics.scale(dots, dots);
      long budget = ImageHeader.MAX_PIXELS;
      for (Picture picture : pictures) {
        budget -= pixels(picture.image());
        if (budget < 0) {
          throw new PdfLimitException(
              "pictures of more than " + ImageHeader.MAX_PIXELS + " pixels on a page");
        }
        paint(graphics, picture);
      }
    } finally {
      graphics.dispose();
    }
    return new Bitmap(page, 1 / dots);
  }

  private static void paint(Graphics2D graphics, Picture picture) throws IOException {
    PDImage image = picture.image();
    BufferedImage decoded =
        image.isStencil() ? image.getStencilImage(Color.BLACK) : image.getImage();
    AffineTransform place = new AffineTransform(picture.place());
    // rows of a picture run downwards, the unit square's upwards
    place.concatenate(
        new AffineTransform(1.0 / decoded.getWidth(), 0, 0, -1.0 / decoded.getHeight(), 0, 1));
    graphics.drawImage(decoded, place, null);
  }

  /** What decoding takes, by the stated size and, for a JPEG, the size in its own header. */
  private static long pixels(PDImage image) throws IOException {
    long pixels = (long) image.getWidth() * image.getHeight();
    if (image instanceof PDImageXObject object) {
      if (object.getCOSObject() instanceof BoundedParser.BoundedStream stream) {
        stream.check();
      }
      if ("jpg".equals(object.getSuffix())) {
        try (InputStream header = object.createInputStream(JPEG)) {
          pixels = Math.max(pixels, ImageHeader.pixels(header));
        }
      }
      PDImageXObject soft = object.getSoftMask();
      PDImageXObject mask = object.getMask();
      pixels += soft == null ? 0 : pixels(soft);
      pixels += mask == null ? 0 : pixels(mask);
    }
    return pixels;
  }
}
