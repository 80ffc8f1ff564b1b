package org.gouji.validate.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of agency files a report; its deadline goes by it. */
public enum AgencyKind {
  /** The people's government of a province, city, county or district. */
  @JsonProperty("government")
  GOVERNMENT,
  /** A department of such a government. */
  @JsonProperty("department")
  DEPARTMENT,
  /** A township or sub-district. */
  @JsonProperty("township")
  TOWNSHIP,
  /** The administration of a development zone or the like. */
  @JsonProperty("zone")
  ZONE,
  /** Whoever else has to file. */
  @JsonProperty("other")
  OTHER
}
