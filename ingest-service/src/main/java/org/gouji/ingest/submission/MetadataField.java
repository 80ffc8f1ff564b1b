package org.gouji.ingest.submission;

import java.util.stream.Stream;

/** The metadata a portal may state: the public name of each and its greatest length. */
public enum MetadataField {
  AGENCY("agency", 200),
  AGENCY_CODE("agencyCode", 64),
  DIVISION_CODE("divisionCode", 12),
  YEAR("year", 4),
  PUBLISHED_AT("publishedAt", 10),
  SOURCE_URL("sourceUrl", 2048),
  FILENAME("filename", 255);

  private final String parameter;
  private final int maxLength;

  MetadataField(String parameter, int maxLength) {
    this.parameter = parameter;
    this.maxLength = maxLength;
  }

  /** Name of the query parameter or form field. */
  public String parameter() {
    return parameter;
  }

  /** The most Unicode code points a value may have. */
  public int maxLength() {
    return maxLength;
  }

  /** The names of all of them. */
  public static Stream<String> parameters() {
    return Stream.of(values()).map(MetadataField::parameter);
  }
}
