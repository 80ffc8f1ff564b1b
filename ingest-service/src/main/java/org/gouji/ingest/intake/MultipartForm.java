package org.gouji.ingest.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.UploadContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code multipart/form-data} (RFC 7578) that is in memory already. The framework would read
 * it too, but by way of files on the disk, with fields cut at a limit of their own, and with a part
 * that has no filename decoded to text, which loses bytes.
 */
final class MultipartForm {
  /** The part that is the document. */
  static final String FILE = "file";

  private static final int MAX_PARTS = 64;

  /** Room for a filename of 255 characters, each as percent-encoded UTF-8 (RFC 5987). */
  private static final int MAX_PART_HEADER = 8 * 1024;

  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private @Nullable Upload document;

  private MultipartForm() {}

  /**
   * Takes a form apart.
   *
   * @param contentType the request's type, with the boundary
   * @throws MalformedFormException when the body is no such form, or has not exactly one document
   */
  static Upload read(byte[] body, String contentType) {
    MultipartForm form = new MultipartForm();
    try {
      FileItemIterator parts = parser().getItemIterator(new InMemory(body, contentType));
      for (int count = 0; parts.hasNext(); count++) {
        if (count == MAX_PARTS) {
          throw new MalformedFormException("The form has more than " + MAX_PARTS + " parts.");
        }
        form.add(parts.next());
      }
    } catch (FileUploadException | IOException | IllegalArgumentException e) {
      throw new MalformedFormException("The form cannot be taken apart.", e);
    }
    if (form.document == null) {
      throw new MalformedFormException("The form has no part " + FILE + ".");
    }
    return form.document;
  }

  private static FileUpload parser() {
    FileUpload parser = new FileUpload();
    parser.setHeaderEncoding(StandardCharsets.UTF_8.name());
    parser.setPartHeaderSizeMax(MAX_PART_HEADER);
    return parser;
  }

  private void add(FileItemStream part) throws IOException {
    try (InputStream content = part.openStream()) {
      if (part.getFieldName().equals(FILE)) {
        if (document != null) {
          throw new MalformedFormException("The form has more than one part " + FILE + ".");
        }
        document =
            Upload.part(content.readAllBytes(), part.getContentType(), part.getName(), fields);
      } else if (part.isFormField()) {
        fields
            .computeIfAbsent(part.getFieldName(), name -> new ArrayList<>())
            .add(new String(content.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  /** A request body as the parser asks for it. */
  private static final class InMemory implements UploadContext {
    private final byte[] body;
    private final String contentType;

    InMemory(byte[] body, String contentType) {
      this.body = body;
      this.contentType = contentType;
    }

    @Override
    public long contentLength() {
      return body.length;
    }

    @Override
    @Deprecated
    public int getContentLength() {
      return body.length;
    }

    @Override
    public String getCharacterEncoding() {
      return StandardCharsets.UTF_8.name();
    }

    @Override
    public String getContentType() {
      return contentType;
    }

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(body);
    }
  }

  /** A body that is not the form it should be; the message says so to the sender. */
  static final class MalformedFormException extends RuntimeException {
    MalformedFormException(String message) {
      super(message);
    }

    MalformedFormException(String message, Exception cause) {
      super(message, cause);
    }
  }
}
