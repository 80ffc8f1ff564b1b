package org.gouji.parse.contract.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

/** A small edition file that is consistent, to plant faults in. */
final class EditionYaml {
  static final String CONSISTENT =
      """
      id: "2028"
      notice:
        title: "关于格式的通知"
        number: "函〔2028〕7号"
        issued: 2028-08-15
      years:
        from: 2028
      sections:
        - kind: overview
          heading: { zh: "总体情况", en: "Overview", variants: ["概况"] }
        - kind: proactiveDisclosure
          heading: { zh: "主动公开", en: "Proactive disclosure" }
        - kind: requests
          heading: { zh: "申请", en: "Requests" }
        - kind: remedies
          heading: { zh: "复议诉讼", en: "Remedies" }
        - kind: problems
          heading: { zh: "问题", en: "Problems" }
        - kind: other
          heading: { zh: "其他", en: "Other" }
      tables:
        - id: requests
          section: requests
          label: { zh: "申请情况", en: "Requests" }
          blocks:
            - id: requests
              captions:
                - { zh: "申请人", en: "Applicants" }
              groups:
                - id: results
                  label: { zh: "结果", en: "Outcomes" }
              columns:
                - id: person
                  label: { zh: "自然人", en: "Persons" }
                - id: total
                  label: { zh: "总计", en: "Total" }
              rows:
                - id: requests.received
                  label: { zh: "新收", en: "Received" }
                - id: requests.granted
                  label: { zh: "公开", en: "Disclosed" }
                  path: [results]
                  columns: [total]
      relations:
        - rule: T301
          table: requests
          axis: perColumn
          left: [requests.received]
          comparison: equal
          right: [requests.granted]
        - rule: T302
          table: requests
          axis: perRow
          rows: [requests.received]
          left: [person]
          comparison: equal
          right: [total]
      """;

  private EditionYaml() {}

  /** The consistent file with one place replaced. */
  static String with(String place, String replacement) {
    assertThat(CONSISTENT).containsOnlyOnce(place);
    return CONSISTENT.replace(place, replacement);
  }
}
