package org.gouji.parse.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.TaxonomyLoader;

/**
 * Reports that were printed to PDF by an office program, and lie beside the tests because a bare
 * machine has no such program. What they say is generated here, so that tests know every figure.
 */
public enum PrintedSample {
  PORTRAIT_2019("2019", 1001, false, true),
  PORTRAIT_2021("2021", 2001, false, true),
  LANDSCAPE_2019("2019", 3001, true, true),
  LANDSCAPE_2021("2021", 4001, true, true),
  WITHOUT_RULES_2019("2019", 5001, false, false),
  WITHOUT_RULES_2021("2021", 6001, false, false);

  private final String edition;
  private final int firstFigure;
  private final boolean landscape;
  private final boolean ruled;

  PrintedSample(String edition, int firstFigure, boolean landscape, boolean ruled) {
    this.edition = edition;
    this.firstFigure = firstFigure;
    this.landscape = landscape;
    this.ruled = ruled;
  }

  /** Name of its file without extension. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its edition. */
  public Edition edition() {
    return TaxonomyLoader.builtIn().editions().stream()
        .filter(known -> known.id().equals(edition))
        .findFirst()
        .orElseThrow();
  }

  /** What it says: a figure in every cell but one with a dash and an empty one. */
  public SampleReport report() {
    return SampleReport.of(edition(), firstFigure)
        .printing("requests.granted.socialOrganization", "—")
        .printing("requests.partiallyGranted.researchInstitution", "");
  }

  /** The document as printed. */
  public byte[] pdf() throws IOException {
    String name = "/documents/" + fileName() + ".pdf";
    try (InputStream stream =
        Objects.requireNonNull(PrintedSample.class.getResourceAsStream(name), name)) {
      return stream.readAllBytes();
    }
  }

  /** What the office program was given. */
  String html() {
    String page = landscape ? "29.7cm 21cm" : "21cm 29.7cm";
    String style =
        "<meta charset=\"UTF-8\"><style>@page { size: "
            + page
            + "; margin: 2cm } body, td { font-family: 'WenQuanYi Zen Hei'; font-size: 11pt }"
            + " td { text-align: center } td p { margin: 0 }</style>";
    String html = report().print(Layout.HTML).replace("<title>x</title>", style);
    return html.replace(
        "<table border=\"1\">",
        ruled
            ? "<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">"
            : "<table border=\"0\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">");
  }

  /** Writes what the office program is given into a folder. */
  public static void main(String[] arguments) throws IOException {
    for (PrintedSample sample : values()) {
      Files.writeString(Path.of(arguments[0], sample.fileName() + ".html"), sample.html());
    }
  }
}
