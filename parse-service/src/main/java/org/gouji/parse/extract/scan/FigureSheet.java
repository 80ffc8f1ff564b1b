package org.gouji.parse.extract.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.parse.extract.page.Box;
import org.gouji.parse.extract.page.PageGeometry;
import org.gouji.parse.extract.page.PageLayout;
import org.gouji.parse.extract.page.Word;

/**
 * The short cells of a page's ruled tables, copied close together into lines of a sheet. OCR passes
 * over a digit that stands alone in a wide cell, and reads it in a line of others.
 */
final class FigureSheet {
  /** What is printed and cannot be read, as Chinese editors mark it; never taken for a blank. */
  static final String ILLEGIBLE = "□";

  /** Short cells hold one line of some ten digits, in points. */
  private static final double WIDEST = 64;

  private static final double HIGHEST = 17;

  /** Less ink is a speck, in points. */
  private static final double SPECK = 1.2;

  /** What OCR reads rightly where it stands: figures of several digits, and text. */
  private static final Pattern SURE = Pattern.compile(".*[0-9][0-9.,]+.*|.*[\\p{IsHan}&&[^一]].*");

  private static final int CELLS_A_LINE = 10;
  private static final double GAP = 16;
  private static final double ENLARGED = 1.5;

  private record Slot(Box cell, Box ink, double x, double y) {}

  private final Bitmap page;
  private final List<Slot> slots;

  private FigureSheet(Bitmap page, List<Slot> slots) {
    this.page = page;
    this.slots = slots;
  }

  /** The sheet of a page, from which the ruling lines were wiped out. */
  static FigureSheet of(Bitmap page, PageGeometry geometry) {
    List<Slot> slots = new ArrayList<>();
    int threshold = page.threshold();
    double x = GAP;
    double y = GAP;
    for (Box cell : PageLayout.ruledCells(geometry)) {
      Box ink = page.ink(cell, threshold);
      boolean speck = Math.max(ink.width(), ink.height()) < SPECK;
      boolean read =
          geometry.words().stream()
              .anyMatch(word -> isIn(cell, word) && SURE.matcher(word.text()).matches());
      if (speck || read || ink.width() > WIDEST || ink.height() > HIGHEST) {
        continue;
      }
      boolean lineIsFull = slots.size() % CELLS_A_LINE == 0 && !slots.isEmpty();
      x = lineIsFull ? GAP : x;
      y = lineIsFull ? y + HIGHEST + GAP : y;
      // on the line as in the cell: a dash must not become a full stop
      slots.add(new Slot(cell, ink, x, y + (HIGHEST - ink.height()) / 2));
      x += ink.width() + GAP;
    }
    return new FigureSheet(page, slots);
  }

  boolean isEmpty() {
    return slots.isEmpty();
  }

  Bitmap bitmap() {
    double right =
        slots.stream().mapToDouble(slot -> slot.x() + slot.ink().width()).max().orElse(0);
    double bottom = slots.stream().mapToDouble(Slot::y).max().orElse(0) + HIGHEST;
    double scale = page.scale() / ENLARGED;
    BufferedImage sheet =
        new BufferedImage(
            (int) ((right + GAP) / scale) + 1,
            (int) ((bottom + GAP) / scale) + 1,
            BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = sheet.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      for (Slot slot : slots) {
        copy(graphics, slot, scale);
      }
    } finally {
      graphics.dispose();
    }
    return new Bitmap(sheet, scale);
  }

  /** The page's words, those of short cells replaced by what two models agree to read there. */
  List<Word> replaced(List<Word> words, List<Word> one, List<Word> other) {
    List<Word> replaced = new ArrayList<>();
    for (Word word : words) {
      if (slots.stream().noneMatch(slot -> isIn(slot.cell(), word))) {
        replaced.add(word);
      }
    }
    for (Slot slot : slots) {
      String text = text(slot, one);
      boolean agreed = !text.isEmpty() && text.equals(text(slot, other));
      replaced.add(new Word(agreed ? text : ILLEGIBLE, slot.ink()));
    }
    return replaced;
  }

  private static String text(Slot slot, List<Word> characters) {
    Box place =
        new Box(
            slot.x() - GAP / 2,
            slot.y() - GAP / 2,
            slot.x() + slot.ink().width() + GAP / 2,
            slot.y() + slot.ink().height() + GAP / 2);
    return characters.stream()
        .filter(character -> isIn(place, character))
        .sorted(Comparator.comparingDouble(character -> character.box().left()))
        .map(character -> alike(character.text()))
        .collect(Collectors.joining());
  }

  /** Signs that models take for one another, where only figures and dashes stand. */
  private static String alike(String character) {
    return switch (character) {
      case "O", "o", "〇" -> "0";
      case "l", "I", "|" -> "1";
      case "一", "—", "–", "-", "_", "ー" -> "—";
      default -> character;
    };
  }

  private static boolean isIn(Box box, Word word) {
    return box.contains(word.box().centerX(), word.box().centerY());
  }

  private void copy(Graphics2D graphics, Slot slot, double scale) {
    Box ink = slot.ink();
    int x = (int) Math.round(slot.x() / scale);
    int y = (int) Math.round(slot.y() / scale);
    graphics.drawImage(
        page.image(),
        x,
        y,
        x + (int) Math.round(ink.width() / scale),
        y + (int) Math.round(ink.height() / scale),
        (int) Math.round(ink.left() / page.scale()),
        (int) Math.round(ink.top() / page.scale()),
        (int) Math.round(ink.right() / page.scale()),
        (int) Math.round(ink.bottom() / page.scale()),
        null);
  }
}
