package org.gouji.parse.sample;

/** A way to make a document of a report. */
public interface Rendering {
  /** The media type of the documents. */
  String mediaType();

  /** The report as a document. */
  byte[] bytes(SampleReport report);
}
