package org.gouji.parse.extract;

/** Turns the bytes of one file type into text and cells. Implementations are thread-safe. */
interface Extractor {

  /**
   * Extracts a document.
   *
   * @param content its bytes
   * @param mediaType the type as declared, with its charset if any
   * @throws ExtractionException when the bytes cannot be read as that type, or exceed a limit
   */
  ExtractedDocument extract(byte[] content, MediaType mediaType) throws ExtractionException;
}
