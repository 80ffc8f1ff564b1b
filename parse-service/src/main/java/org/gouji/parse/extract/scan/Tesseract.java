package org.gouji.parse.extract.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.gouji.parse.extract.page.Box;
import org.gouji.parse.extract.page.Word;

/**
 * OCR by the program tesseract with its model of simplified Chinese, run as a process of its own
 * for each page: bounded in time, and killed when the thread that waits for it is interrupted.
 */
public final class Tesseract {
  /** Models: of simplified Chinese, and of English for a second opinion on figures. */
  static final String CHINESE = "chi_sim";

  static final String ENGLISH = "eng";

  /** Page segmentation modes: as much text as can be found, and lines one below the other. */
  private static final String SPARSE_TEXT = "11";

  private static final String UNIFORM_BLOCK = "6";

  /** A dense page takes some ten seconds. */
  private static final long SECONDS_A_PAGE = 60;

  /** One page's words are some 100 KB. */
  private static final long MAX_OUTPUT = 8L << 20;

  /** Words below are specks and ornaments. */
  private static final double LEAST_CONFIDENCE = 10;

  private final String command;

  /**
   * OCR by a program.
   *
   * @param command name of the program on the path, or its own path
   */
  public Tesseract(String command) {
    this.command = command;
  }

  /** Whether the program is there and knows the language; starts it once to find out. */
  public boolean isInstalled() throws InterruptedException {
    try {
      Path output = Files.createTempFile("gouji-ocr", ".txt");
      try {
        int exit = run(List.of(command, "--list-langs"), output);
        return exit == 0
            && Files.readAllLines(output, StandardCharsets.UTF_8)
                .containsAll(List.of(CHINESE, ENGLISH));
      } finally {
        Files.deleteIfExists(output);
      }
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Reads a page.
   *
   * @return its words, with places in points
   * @throws IOException when the program fails or overruns its time
   */
  List<Word> read(Bitmap page) throws IOException, InterruptedException {
    return words(run(page, CHINESE, SPARSE_TEXT, "tsv"), page.scale());
  }

  /**
   * Reads lines of figures and signs.
   *
   * @return the characters, each by itself, with places in points
   * @throws IOException when the program fails or overruns its time
   */
  List<Word> readFigures(Bitmap lines, String model) throws IOException, InterruptedException {
    return characters(run(lines, model, UNIFORM_BLOCK, "makebox"), lines);
  }

  private List<String> run(Bitmap page, String model, String segmentation, String format)
      throws IOException, InterruptedException {
    Path input = Files.createTempFile("gouji-ocr", ".png");
    Path output = Files.createTempFile("gouji-ocr", ".txt");
    try {
      ImageIO.write(page.image(), "png", input.toFile());
      String resolution = String.valueOf(Math.round(72 / page.scale()));
      List<String> call = new ArrayList<>(List.of(command, input.toString(), "stdout"));
      call.addAll(List.of("-l", model, "--psm", segmentation, "--dpi", resolution, format));
      int exit = run(call, output);
      if (exit != 0) {
        throw new IOException("OCR ended with code " + exit);
      }
      if (Files.size(output) > MAX_OUTPUT) {
        throw new IOException("OCR found more text than a page can hold");
      }
      return Files.readAllLines(output, StandardCharsets.UTF_8);
    } finally {
      Files.deleteIfExists(input);
      Files.deleteIfExists(output);
    }
  }

  private static int run(List<String> call, Path output) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(call);
    // one thread a page: pages of several documents are read at the same time
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process =
        builder
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(SECONDS_A_PAGE, TimeUnit.SECONDS)) {
        throw new IOException("OCR took more than " + SECONDS_A_PAGE + " s for a page");
      }
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  /** Words are rows of level 5: level, four numbers, left, top, width, height, confidence, text. */
  static List<Word> words(List<String> rows, double scale) {
    List<Word> words = new ArrayList<>();
    for (String row : rows) {
      String[] fields = row.split("\t", -1);
      if (fields.length == 12 && fields[0].equals("5") && !fields[11].isBlank()) {
        double left = Integer.parseInt(fields[6]) * scale;
        double top = Integer.parseInt(fields[7]) * scale;
        double right = left + Integer.parseInt(fields[8]) * scale;
        double bottom = top + Integer.parseInt(fields[9]) * scale;
        if (Double.parseDouble(fields[10]) >= LEAST_CONFIDENCE) {
          words.add(new Word(fields[11].strip(), new Box(left, top, right, bottom)));
        }
      }
    }
    return words;
  }

  /** A character a row: itself, left, bottom, right and top counted upwards, and the page. */
  static List<Word> characters(List<String> rows, Bitmap page) {
    List<Word> characters = new ArrayList<>();
    double scale = page.scale();
    for (String row : rows) {
      String[] fields = row.split(" ", -1);
      if (fields.length == 6 && !fields[0].isBlank()) {
        double left = Integer.parseInt(fields[1]) * scale;
        double bottom = (page.height() - Integer.parseInt(fields[2])) * scale;
        double right = Integer.parseInt(fields[3]) * scale;
        double top = (page.height() - Integer.parseInt(fields[4])) * scale;
        characters.add(new Word(fields[0], new Box(left, top, right, bottom)));
      }
    }
    return characters;
  }
}
