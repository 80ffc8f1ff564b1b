package org.gouji.parse.extract.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.gouji.parse.extract.page.Box;

/**
 * The picture of a page in shades of grey.
 *
 * @param image of type {@link BufferedImage#TYPE_BYTE_GRAY}
 * @param scale points a pixel
 */
public record Bitmap(BufferedImage image, double scale) {
  /** What is left of a wiped line stands this near the edge of a cell, in points. */
  private static final double INSET = 1.8;

  public Bitmap {
    if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
      throw new IllegalArgumentException("image of type " + image.getType());
    }
  }

  int width() {
    return image.getWidth();
  }

  int height() {
    return image.getHeight();
  }

  byte[] pixels() {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  /** The shade that parts ink from paper: the one that parts the histogram best (Otsu, 1979). */
  int threshold() {
    long[] histogram = new long[256];
    for (byte pixel : pixels()) {
      histogram[pixel & 0xFF]++;
    }
    double total = 0;
    double sum = 0;
    for (int shade = 0; shade < 256; shade++) {
      total += histogram[shade];
      sum += (double) shade * histogram[shade];
    }
    double dark = 0;
    double darkSum = 0;
    double best = -1;
    int threshold = 128;
    for (int shade = 0; shade < 255; shade++) {
      dark += histogram[shade];
      darkSum += (double) shade * histogram[shade];
      double light = total - dark;
      if (dark > 0 && light > 0) {
        double apart = darkSum / dark - (sum - darkSum) / light;
        double variance = dark * light * apart * apart;
        if (variance > best) {
          best = variance;
          threshold = shade + 1;
        }
      }
    }
    return threshold;
  }

  /** The box around the ink in a cell, in points; of no extent where there is none. */
  Box ink(Box cell, int threshold) {
    int left = width();
    int top = height();
    int right = 0;
    int bottom = 0;
    byte[] pixels = pixels();
    for (int y = pixel(cell.top() + INSET);
        y < Math.min(height(), pixel(cell.bottom() - INSET));
        y++) {
      for (int x = pixel(cell.left() + INSET);
          x < Math.min(width(), pixel(cell.right() - INSET));
          x++) {
        if ((pixels[y * width() + x] & 0xFF) < threshold) {
          left = Math.min(left, x);
          top = Math.min(top, y);
          right = Math.max(right, x + 1);
          bottom = Math.max(bottom, y + 1);
        }
      }
    }
    return right <= left
        ? new Box(cell.left(), cell.top(), cell.left(), cell.top())
        : new Box(left * scale, top * scale, right * scale, bottom * scale);
  }

  private int pixel(double points) {
    return (int) Math.max(0, Math.round(points / scale));
  }

  /** The same page turned clockwise around its middle, white where nothing was. */
  Bitmap turned(double radians) {
    BufferedImage turned = new BufferedImage(width(), height(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = turned.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, width(), height());
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.rotate(radians, width() / 2.0, height() / 2.0);
      graphics.drawImage(image, 0, 0, null);
    } finally {
      graphics.dispose();
    }
    return new Bitmap(turned, scale);
  }
}
