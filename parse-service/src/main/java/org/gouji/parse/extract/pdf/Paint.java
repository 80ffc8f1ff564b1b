package org.gouji.parse.extract.pdf;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;

/** Which paint leaves no mark on white paper. */
final class Paint {
  private static final float NEARLY = 0.98f;

  private Paint() {}

  /** Whether a colour is white, in the colour spaces in which that shows without converting. */
  static boolean isWhite(PDColor color) {
    PDColorSpace space = color.getColorSpace();
    float[] parts = color.getComponents();
    boolean additive =
        space instanceof PDDeviceGray
            || space instanceof PDDeviceRGB
            || (space instanceof PDICCBased && parts.length <= 3);
    boolean subtractive =
        space instanceof PDDeviceCMYK || (space instanceof PDICCBased && parts.length == 4);
    for (float part : parts) {
      if (additive ? part < NEARLY : part > 1 - NEARLY) {
        return false;
      }
    }
    return additive || subtractive;
  }

  /** Whether an opacity is next to none. */
  static boolean isInvisible(double alpha) {
    return alpha < 1 - NEARLY;
  }
}
