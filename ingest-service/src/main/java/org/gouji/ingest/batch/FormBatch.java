package org.gouji.ingest.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.InvalidFileNameException;
import org.apache.commons.fileupload.UploadContext;
import org.jspecify.annotations.Nullable;

/**
 * The documents of {@code multipart/form-data} (RFC 7578): every part with a filename, and every
 * part {@code file}. The form is read twice, because fields may come behind the documents that they
 * are about.
 */
public final class FormBatch implements Batch {
  private static final String FILE = "file";
  private static final int MAX_FIELDS = 64;
  private static final int MAX_FIELD_BYTES = 16 * 1024;

  /** Room for a filename of 255 characters, each as percent-encoded UTF-8 (RFC 5987). */
  private static final int MAX_PART_HEADER = 8 * 1024;

  private final Path form;
  private final String contentType;
  private final EntryReader reader;
  private final BatchLimits limits;
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  private FormBatch(Path form, String contentType, BatchLimits limits) {
    this.form = form;
    this.contentType = contentType;
    this.limits = limits;
    this.reader = new EntryReader(limits);
  }

  /**
   * Opens a form.
   *
   * @param contentType the request's type, with the boundary
   * @throws UnreadableBatchException when it is none, has no document or too many
   */
  public static Batch open(Path form, String contentType, BatchLimits limits) {
    FormBatch batch = new FormBatch(form, contentType, limits);
    batch.readFields();
    return batch;
  }

  @Override
  public Map<String, List<String>> fields() {
    return fields;
  }

  @Override
  public void forEach(Visitor visitor) {
    eachPart(
        part -> {
          if (isDocument(part)) {
            visitor.visit(new Entry(part));
          }
        });
  }

  @Override
  public void close() {
    // Nothing is open between two passes
  }

  private void readFields() {
    int[] count = {0, 0};
    eachPart(
        part -> {
          if (isDocument(part)) {
            count[0]++;
            if (count[0] > limits.entries()) {
              throw ZipDirectory.tooMany(limits.entries());
            }
          } else {
            count[1]++;
            if (count[1] > MAX_FIELDS) {
              throw malformed("The form has more than " + MAX_FIELDS + " fields.");
            }
            fields.computeIfAbsent(part.getFieldName(), name -> new ArrayList<>()).add(field(part));
          }
        });
    if (count[0] == 0) {
      throw new UnreadableBatchException(
          UnreadableBatchException.Kind.EMPTY, "There is no file in the form.");
    }
  }

  private static boolean isDocument(FileItemStream part) {
    return part.getName() != null || part.getFieldName().equals(FILE);
  }

  private static String field(FileItemStream part) throws IOException {
    try (InputStream content = part.openStream()) {
      byte[] value = content.readNBytes(MAX_FIELD_BYTES + 1);
      if (value.length > MAX_FIELD_BYTES) {
        throw malformed("A field of the form has more than " + MAX_FIELD_BYTES + " bytes.");
      }
      return new String(value, StandardCharsets.UTF_8);
    }
  }

  private void eachPart(PartVisitor visitor) {
    try (InputStream body = new BufferedInputStream(Files.newInputStream(form))) {
      FileItemIterator parts =
          parser().getItemIterator(new Body(body, Files.size(form), contentType));
      while (parts.hasNext()) {
        visitor.visit(parts.next());
      }
    } catch (FileUploadException
        | IOException
        | IllegalArgumentException
        | InvalidFileNameException e) {
      throw malformed("The form cannot be taken apart.", e);
    }
  }

  private static FileUpload parser() {
    FileUpload parser = new FileUpload();
    parser.setHeaderEncoding(StandardCharsets.UTF_8.name());
    parser.setPartHeaderSizeMax(MAX_PART_HEADER);
    return parser;
  }

  private static UnreadableBatchException malformed(String message) {
    return new UnreadableBatchException(UnreadableBatchException.Kind.MALFORMED, message);
  }

  private static UnreadableBatchException malformed(String message, Exception cause) {
    return new UnreadableBatchException(UnreadableBatchException.Kind.MALFORMED, message, cause);
  }

  private interface PartVisitor {
    void visit(FileItemStream part) throws IOException;
  }

  private final class Entry implements BatchEntry {
    private final FileItemStream part;

    Entry(FileItemStream part) {
      this.part = part;
    }

    @Override
    public String name() {
      return part.getName() == null ? part.getFieldName() : part.getName();
    }

    @Override
    public @Nullable String contentType() {
      return part.getContentType();
    }

    @Override
    public byte[] read(Room room) {
      try (InputStream content = part.openStream()) {
        // A form packs nothing
        return reader.read(content, Long.MAX_VALUE, room);
      } catch (IOException e) {
        throw new EntryException(
            EntryException.Kind.UNREADABLE, "The part cannot be read to its end.", e);
      }
    }
  }

  /** A form in a file as the parser asks for it. */
  private record Body(InputStream content, long length, String type) implements UploadContext {
    @Override
    public long contentLength() {
      return length;
    }

    @Override
    @Deprecated
    public int getContentLength() {
      return (int) Math.min(Integer.MAX_VALUE, length);
    }

    @Override
    public String getCharacterEncoding() {
      return StandardCharsets.UTF_8.name();
    }

    @Override
    public String getContentType() {
      return type;
    }

    @Override
    public InputStream getInputStream() {
      return content;
    }
  }
}
