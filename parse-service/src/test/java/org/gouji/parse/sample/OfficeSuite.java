package org.gouji.parse.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** LibreOffice, where it is installed: it makes of a page what agencies make with Word. */
public final class OfficeSuite {
  private static final String PROGRAM = "soffice";

  private OfficeSuite() {}

  /** A file type it writes. */
  public enum Target {
    DOC("doc:MS Word 97", "application/msword"),
    DOCX(
        "docx:MS Word 2007 XML",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    RTF("rtf:Rich Text Format", "application/rtf"),
    PDF("pdf", "application/pdf");

    private final String filter;
    private final String mediaType;

    Target(String filter, String mediaType) {
      this.filter = filter;
      this.mediaType = mediaType;
    }

    /** The media type of what it writes. */
    public String mediaType() {
      return mediaType;
    }
  }

  /** Whether the program is there, with a font that has Chinese characters. */
  public static boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)))
        && (Files.isDirectory(Path.of("/usr/share/fonts/truetype/wqy"))
            || Files.isDirectory(Path.of("/usr/share/fonts/opentype/noto")));
  }

  /**
   * Converts pages.
   *
   * @param pages HTML, each a report
   * @param folder a folder to work in
   * @return the documents, in the same order
   */
  public static List<byte[]> convert(List<String> pages, Target target, Path folder) {
    try {
      List<String> command =
          new ArrayList<>(
              List.of(
                  PROGRAM,
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--headless",
                  "--infilter=HTML (StarWriter)",
                  "--convert-to",
                  target.filter,
                  "--outdir",
                  folder.toString()));
      for (int i = 0; i < pages.size(); i++) {
        Path page = folder.resolve(i + ".html");
        Files.writeString(page, styled(pages.get(i)), StandardCharsets.UTF_8);
        command.add(page.toString());
      }
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
      if (!process.waitFor(3, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("the office suite hangs");
      }
      String extension = target.filter.replaceFirst(":.*", "");
      return IntStream.range(0, pages.size())
          .mapToObj(i -> read(folder.resolve(i + "." + extension)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String styled(String page) {
    return page.replace(
        "<head>",
        "<head><meta charset=\"utf-8\"><style>body, td {font-family: 'WenQuanYi Zen Hei', 'Noto Sans CJK SC'; font-size: 9pt}</style>");
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
