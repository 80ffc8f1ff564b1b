package org.gouji.parse.extract;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.gouji.parse.contract.Rejection.Reason;

/** OpenDocument texts (ISO/IEC 26300). */
final class OdtExtractor implements Extractor {

  @Override
  public ExtractedDocument extract(byte[] content, MediaType mediaType) throws ExtractionException {
    return Untrusted.read(
        "OpenDocument text",
        () -> {
          try (ZipContainer zip = ZipContainer.open(content)) {
            if (isEncrypted(zip)) {
              throw Untrusted.encrypted("OpenDocument text");
            }
            InputStream text =
                zip.entry("content.xml")
                    .orElseThrow(
                        () -> new ExtractionException(Reason.UNREADABLE, "content.xml is absent"));
            OdtHandler handler = new OdtHandler();
            ParseContext context = LibraryContext.create();
            XMLReaderUtils.parseSAX(text, handler, context);
            return handler.writer().finish();
          }
        });
  }

  /** The manifest says how each encrypted entry is to be opened (part 3, 4.8). */
  private static boolean isEncrypted(ZipContainer zip) throws Exception {
    Optional<InputStream> manifest = zip.entry("META-INF/manifest.xml");
    if (manifest.isEmpty()) {
      return false;
    }
    try (InputStream stream = manifest.get()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).contains("encryption-data");
    }
  }
}
