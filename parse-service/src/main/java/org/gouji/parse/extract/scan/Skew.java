package org.gouji.parse.extract.scan;

/**
 * By how much a scanned page leans: the angle at which its ink gathers in the fewest rows (a
 * projection profile, Postl 1986).
 */
final class Skew {
  private static final double MOST = Math.toRadians(3);
  private static final double STEP = Math.toRadians(0.1);

  /** Enough points to see a line, few enough to try all angles in a moment. */
  private static final int MAX_POINTS = 60_000;

  private Skew() {}

  /** The angle in radians, positive where lines fall to the right. */
  static double of(Bitmap page) {
    int threshold = page.threshold();
    byte[] pixels = page.pixels();
    int stride = Math.max(1, pixels.length / 2_000_000);
    int[] points = new int[MAX_POINTS];
    int count = 0;
    int seen = 0;
    // a fixed pseudo-random choice, so that equal pictures lean equally
    long state = 42;
    for (int i = 0; i < pixels.length; i += stride) {
      if ((pixels[i] & 0xFF) < threshold) {
        seen++;
        if (count < MAX_POINTS) {
          points[count++] = i;
        } else {
          state = state * 6364136223846793005L + 1442695040888963407L;
          long at = Math.floorMod(state >>> 17, (long) seen);
          if (at < MAX_POINTS) {
            points[(int) at] = i;
          }
        }
      }
    }
    double best = 0;
    double bestScore = score(points, count, page, 0) * 1.02;
    for (double angle = -MOST; angle <= MOST; angle += STEP) {
      double score = score(points, count, page, angle);
      if (score > bestScore) {
        bestScore = score;
        best = angle;
      }
    }
    return best;
  }

  private static double score(int[] points, int count, Bitmap page, double angle) {
    int margin = (int) (page.width() * Math.tan(MOST)) + 2;
    int[] rows = new int[page.height() + 2 * margin];
    double slope = Math.tan(angle);
    for (int i = 0; i < count; i++) {
      int x = points[i] % page.width();
      int y = points[i] / page.width();
      rows[(int) Math.round(y - x * slope) + margin]++;
    }
    double score = 0;
    for (int row : rows) {
      score += (double) row * row;
    }
    return score;
  }
}
