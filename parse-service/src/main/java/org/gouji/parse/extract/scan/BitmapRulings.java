package org.gouji.parse.extract.scan;

import java.util.ArrayList;
import java.util.List;
import org.gouji.parse.extract.page.Ruling;

/** Finds the ruling lines of a scanned page, long straight runs of ink, and wipes them out. */
final class BitmapRulings {
  /** No stroke of a character is as long, in points. */
  private static final double SHORTEST = 20.0;

  /** Thicker runs are bars and photographs, in points. */
  private static final double THICKEST = 4.0;

  /** Specks of paper in a line, in pixels. */
  private static final int GAP = 2;

  /** A page full of runs is a photograph. */
  private static final int MAX_RUNS = 60_000;

  private final Bitmap page;
  private final byte[] pixels;
  private final int threshold;
  private final List<Ruling> horizontals = new ArrayList<>();
  private final List<Ruling> verticals = new ArrayList<>();
  private final List<int[]> wipes = new ArrayList<>();

  private BitmapRulings(Bitmap page) {
    this.page = page;
    this.pixels = page.pixels();
    this.threshold = page.threshold();
  }

  /** Finds the lines and leaves the page without them. */
  static BitmapRulings wipe(Bitmap page) {
    BitmapRulings rulings = new BitmapRulings(page);
    rulings.find(true);
    rulings.find(false);
    rulings.wipe();
    return rulings;
  }

  List<Ruling> horizontals() {
    return horizontals;
  }

  List<Ruling> verticals() {
    return verticals;
  }

  private void find(boolean horizontal) {
    int lines = horizontal ? page.height() : page.width();
    int length = horizontal ? page.width() : page.height();
    int shortest = (int) (SHORTEST / page.scale());
    for (int line = 0; line < lines; line++) {
      int start = -1;
      int last = -1;
      for (int at = 0; at <= length; at++) {
        boolean ink = at < length && isInk(line, at, horizontal);
        if (ink) {
          start = start < 0 ? at : start;
          last = at;
        } else if (start >= 0 && (at == length || at - last > GAP)) {
          if (last - start >= shortest && isThin(line, (start + last) / 2, horizontal)) {
            add(line, start, last, horizontal);
          }
          start = -1;
        }
      }
    }
  }

  private boolean isInk(int line, int at, boolean horizontal) {
    int index = horizontal ? line * page.width() + at : at * page.width() + line;
    return (pixels[index] & 0xFF) < threshold;
  }

  private boolean isThin(int line, int at, boolean horizontal) {
    int lines = horizontal ? page.height() : page.width();
    int thickness = 1;
    for (int n = line - 1; n >= 0 && isInk(n, at, horizontal); n--) {
      thickness++;
    }
    for (int n = line + 1; n < lines && isInk(n, at, horizontal); n++) {
      thickness++;
    }
    return thickness * page.scale() <= THICKEST;
  }

  private void add(int line, int start, int last, boolean horizontal) {
    if (wipes.size() >= MAX_RUNS) {
      return;
    }
    Ruling ruling =
        new Ruling((line + 0.5) * page.scale(), start * page.scale(), (last + 1) * page.scale());
    (horizontal ? horizontals : verticals).add(ruling);
    wipes.add(new int[] {line, start, last, horizontal ? 1 : 0});
  }

  /** Whitens the runs, and the grey edge that scanners give them. */
  private void wipe() {
    for (int[] run : wipes) {
      boolean horizontal = run[3] == 1;
      int lines = horizontal ? page.height() : page.width();
      for (int line = Math.max(0, run[0] - 1); line <= Math.min(lines - 1, run[0] + 1); line++) {
        for (int at = run[1]; at <= run[2]; at++) {
          pixels[horizontal ? line * page.width() + at : at * page.width() + line] = (byte) 0xFF;
        }
      }
    }
  }
}
