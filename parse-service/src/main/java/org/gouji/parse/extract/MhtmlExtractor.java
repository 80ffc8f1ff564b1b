package org.gouji.parse.extract;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.gouji.parse.contract.Rejection.Reason;

/** Web pages saved as one file (RFC 2557); the page is the first part that is HTML. */
final class MhtmlExtractor implements Extractor {
  private static final MimeConfig LENIENT =
      new MimeConfig.Builder()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(-1)
          .setMaxHeaderCount(1000)
          .build();

  private final HtmlExtractor html = new HtmlExtractor();

  @Override
  public ExtractedDocument extract(byte[] content, MediaType mediaType) throws ExtractionException {
    return Untrusted.read(
        "web archive",
        () -> {
          MimeTokenStream stream = new MimeTokenStream(LENIENT);
          stream.parse(new ByteArrayInputStream(content));
          while (stream.getState() != EntityState.T_END_OF_STREAM) {
            if (stream.getState() == EntityState.T_BODY
                && stream.getBodyDescriptor().getMimeType().equalsIgnoreCase(TypeDetector.HTML)) {
              return page(stream.getBodyDescriptor(), stream.getDecodedInputStream());
            }
            stream.next();
          }
          throw new ExtractionException(Reason.NO_TEXT, "no web page in the web archive");
        });
  }

  private ExtractedDocument page(BodyDescriptor part, InputStream body) throws Exception {
    // No part is larger than the whole: transfer encodings only add to it
    return html.extract(
        body.readAllBytes(),
        new MediaType(TypeDetector.HTML, Optional.ofNullable(part.getCharset())));
  }
}
