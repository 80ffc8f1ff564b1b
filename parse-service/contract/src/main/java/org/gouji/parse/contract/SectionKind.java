package org.gouji.parse.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The six sections of the official format, in its order (国办公开办函〔2021〕30号). */
public enum SectionKind {
  /** 一、总体情况. */
  @JsonProperty("overview")
  OVERVIEW,
  /** 二、主动公开政府信息情况. */
  @JsonProperty("proactiveDisclosure")
  PROACTIVE_DISCLOSURE,
  /** 三、收到和处理政府信息公开申请情况. */
  @JsonProperty("requests")
  REQUESTS,
  /** 四、政府信息公开行政复议、行政诉讼情况. */
  @JsonProperty("remedies")
  REMEDIES,
  /** 五、存在的主要问题及改进情况. */
  @JsonProperty("problems")
  PROBLEMS,
  /** 六、其他需要报告的事项. */
  @JsonProperty("other")
  OTHER;

  /** The section's place in the official format, 1 to 6. */
  public int number() {
    return switch (this) {
      case OVERVIEW -> 1;
      case PROACTIVE_DISCLOSURE -> 2;
      case REQUESTS -> 3;
      case REMEDIES -> 4;
      case PROBLEMS -> 5;
      case OTHER -> 6;
    };
  }
}
