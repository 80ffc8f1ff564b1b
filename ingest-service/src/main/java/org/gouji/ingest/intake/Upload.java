package org.gouji.ingest.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document as a request carries it, not checked yet. */
final class Upload {
  /** Public name of a document that is the whole body. */
  static final String BODY = "body";

  /** Public name of a document that is an entry of a batch. */
  static final String ENTRY = "entry";

  private final String field;
  private final byte[] content;
  private final @Nullable String contentType;
  private final @Nullable String filename;
  private final Map<String, List<String>> fields;

  private Upload(
      String field,
      byte[] content,
      @Nullable String contentType,
      @Nullable String filename,
      Map<String, List<String>> fields) {
    this.field = field;
    this.content = content;
    this.contentType = contentType;
    this.filename = filename;
    this.fields = fields;
  }

  /** A document that is the whole body. */
  static Upload body(byte[] content, @Nullable String contentType) {
    return new Upload(BODY, content, contentType, null, Map.of());
  }

  /** A document that is a part of a form, with the form's fields. */
  static Upload part(
      byte[] content,
      @Nullable String contentType,
      @Nullable String filename,
      Map<String, List<String>> fields) {
    return new Upload(MultipartForm.FILE, content, contentType, filename, fields);
  }

  /** A document that is an entry of a batch. */
  static Upload entry(byte[] content, @Nullable String contentType, String name) {
    return new Upload(ENTRY, content, contentType, name, Map.of());
  }

  /** Public name of the input that the document is. */
  String field() {
    return field;
  }

  /** The document's bytes, shared. */
  byte[] content() {
    return content;
  }

  /** Its type as declared, null where nothing is. */
  @Nullable String contentType() {
    return contentType;
  }

  /** Its name as the request carries it, null where it does not. */
  @Nullable String filename() {
    return filename;
  }

  /** The form fields beside it. */
  Map<String, List<String>> fields() {
    return fields;
  }
}
