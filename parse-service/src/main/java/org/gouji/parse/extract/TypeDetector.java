package org.gouji.parse.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.microsoft.ooxml.OPCPackageDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what bytes are by looking at them and into OLE2 and zip containers. What the sender
 * declares and the file's name only decide between the types of text, which bytes do not tell
 * apart.
 */
final class TypeDetector {
  static final String PLAIN_TEXT = "text/plain";
  static final String HTML = "text/html";
  static final String MHTML = "multipart/related";

  private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();

  private static final int LOOK_AT = 8192;

  private static final Pattern ELEMENT = Pattern.compile("<[a-zA-Z!/?][^<>]{0,2000}>");

  private static final Pattern HTML_BEGINS =
      Pattern.compile(
          "\\s{0,4000}(?:<(?:!doctype|html|head|body|meta|title|table|div|p|span|style|h[1-6]|center"
              + "|font|article|section|!--)\\b|<!--)",
          Pattern.CASE_INSENSITIVE);

  /** A message's header begins with the name of a field (RFC 5322, 2.2). */
  private static final Pattern HEADER_FIELD =
      Pattern.compile("\\s{0,20}[A-Za-z][A-Za-z0-9-]{1,40}:");

  private static final Pattern MIME_VERSION =
      Pattern.compile("^MIME-Version:", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  /** XML that is written down as a web page is. */
  private static final Set<String> HTML_TYPES = Set.of(HTML, "application/xhtml+xml");

  private TypeDetector() {}

  /**
   * Detects the type.
   *
   * @param content the document's bytes
   * @param declared its type as declared
   * @param filename its name, null where none is known
   * @return type and subtype in lower case
   * @throws ExtractionException when a container cannot be looked into
   */
  static String detect(byte[] content, MediaType declared, @Nullable String filename)
      throws ExtractionException {
    if (isZip(content)) {
      return inZip(content);
    }
    String magic = magic(content);
    return switch (magic) {
      case "application/x-tika-msoffice" -> inOle2(content);
      case "application/rtf", "application/pdf" -> magic;
      default -> looksLikeText(content) ? text(content, magic, declared, filename) : magic;
    };
  }

  /** A local file header opens every zip file that holds something (APPNOTE 4.3.7). */
  private static boolean isZip(byte[] content) {
    return content.length > 4
        && content[0] == 'P'
        && content[1] == 'K'
        && content[2] == 3
        && content[3] == 4;
  }

  private static String magic(byte[] content) {
    try (InputStream stream = new ByteArrayInputStream(content)) {
      return MAGIC.detect(stream, new Metadata()).getBaseType().toString();
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory cannot be read", e);
    }
  }

  private static String inOle2(byte[] content) throws ExtractionException {
    return Untrusted.read(
        "OLE2 container",
        () -> {
          try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return POIFSContainerDetector.detect(files.getRoot().getEntryNames(), files.getRoot())
                .getBaseType()
                .toString();
          }
        });
  }

  private static String inZip(byte[] content) throws ExtractionException {
    try (ZipContainer zip = ZipContainer.open(content)) {
      return Untrusted.read("zip container", () -> inZip(zip));
    } catch (IOException e) {
      throw new IllegalStateException("a container in memory cannot be closed", e);
    }
  }

  private static String inZip(ZipContainer zip) throws IOException, InvalidFormatException {
    Optional<InputStream> mimetype = zip.entry("mimetype");
    if (mimetype.isPresent()) {
      try (InputStream stream = mimetype.get()) {
        String type = new String(stream.readNBytes(200), StandardCharsets.US_ASCII);
        return type.strip().toLowerCase(Locale.ROOT);
      }
    }
    if (zip.entry("[Content_Types].xml").isEmpty()) {
      return "application/zip";
    }
    try (OPCPackage opened = zip.openPackage()) {
      var type = OPCPackageDetector.detectOfficeOpenXML(opened);
      opened.revert();
      return type == null ? "application/zip" : type.getBaseType().toString();
    }
  }

  /** Whether the bytes can be text: hardly any control characters among the first, or UTF-16. */
  private static boolean looksLikeText(byte[] content) {
    int length = Math.min(LOOK_AT, content.length);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      byte b = content[i];
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        controls++;
      }
    }
    return controls <= length / 20
        || isUtf16(content, length, StandardCharsets.UTF_16LE)
        || isUtf16(content, length, StandardCharsets.UTF_16BE);
  }

  /** Whether the bytes read as Chinese, or as ASCII, in a charset of two bytes. */
  private static boolean isUtf16(byte[] content, int length, Charset charset) {
    String text = new String(content, 0, length & ~1, charset);
    long ascii =
        text.chars().filter(c -> (c >= ' ' && c < 0x7F) || Character.isWhitespace(c)).count();
    return ascii > text.length() * 0.95 || ChineseLikeness.of(text) > ChineseLikeness.LEAST;
  }

  private static String text(
      byte[] content, String magic, MediaType declared, @Nullable String filename) {
    String ascii = ascii(content);
    if (magic.startsWith("application/vnd.ms-word")) {
      return magic;
    }
    if (HEADER_FIELD.matcher(ascii).lookingAt() && MIME_VERSION.matcher(ascii).find()) {
      return MHTML;
    }
    boolean marked = ELEMENT.matcher(ascii).find();
    if (!marked) {
      return PLAIN_TEXT;
    }
    if (HTML_TYPES.contains(magic)
        || HTML_TYPES.contains(declared.essence())
        || HTML_BEGINS.matcher(ascii).lookingAt()) {
      return HTML;
    }
    return declared.essence().equals("application/octet-stream") && isNamedHtml(filename)
        ? HTML
        : PLAIN_TEXT;
  }

  private static boolean isNamedHtml(@Nullable String filename) {
    return filename != null && filename.toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
  }

  /** The first bytes with nothing but ASCII left of them, also where they are UTF-16. */
  private static String ascii(byte[] content) {
    StringBuilder ascii = new StringBuilder();
    for (int i = 0; i < Math.min(LOOK_AT, content.length); i++) {
      if (content[i] > 0) {
        ascii.append((char) content[i]);
      }
    }
    return ascii.toString();
  }
}
