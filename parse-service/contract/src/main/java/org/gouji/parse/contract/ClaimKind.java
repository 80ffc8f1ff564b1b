package org.gouji.parse.contract;

/**
 * The kinds of {@link NarrativeClaim}. The list is open: a later version may add kinds, and readers
 * pass over those they do not know.
 *
 * <p>Counts of requests are those of table 3 in the column 总计, or in the column that the claim's
 * subject names. A claim that something did not occur is a count of 0.
 */
public final class ClaimKind {
  /** 本年新收政府信息公开申请. */
  public static final String REQUESTS_RECEIVED = "requestsReceived";

  /** A part of the requests received, other than by applicant; see label and whole. */
  public static final String REQUESTS_RECEIVED_CATEGORY = "requestsReceivedCategory";

  /** 上年结转. */
  public static final String REQUESTS_CARRIED_IN = "requestsCarriedIn";

  /** 办结, 答复: the 总计 of the outcomes. */
  public static final String REQUESTS_ANSWERED = "requestsAnswered";

  /** 结转下年度继续办理. */
  public static final String REQUESTS_CARRIED_OUT = "requestsCarriedOut";

  /** 予以公开. */
  public static final String REQUESTS_GRANTED = "requestsGranted";

  /** 部分公开. */
  public static final String REQUESTS_PARTIALLY_GRANTED = "requestsPartiallyGranted";

  /** 不予公开, for whatever reason: all rows of the group together. */
  public static final String REQUESTS_DENIED = "requestsDenied";

  /** 无法提供, all rows of the group together. */
  public static final String REQUESTS_UNAVAILABLE = "requestsUnavailable";

  /** 不予处理, all rows of the group together. */
  public static final String REQUESTS_NOT_PROCESSED = "requestsNotProcessed";

  /** 其他处理, all rows of the group together. */
  public static final String REQUESTS_OTHER = "requestsOther";

  /** All requests were answered or closed; no figure. */
  public static final String ALL_ANSWERED = "allAnswered";

  /** 行政复议. */
  public static final String RECONSIDERATIONS = "reconsiderations";

  /** 行政复议, 结果维持. */
  public static final String RECONSIDERATIONS_UPHELD = "reconsiderationsUpheld";

  /** 行政复议, 结果纠正. */
  public static final String RECONSIDERATIONS_CORRECTED = "reconsiderationsCorrected";

  /** 行政复议, 其他结果. */
  public static final String RECONSIDERATIONS_OTHER = "reconsiderationsOther";

  /** 行政复议, 尚未审结. */
  public static final String RECONSIDERATIONS_PENDING = "reconsiderationsPending";

  /** 行政诉讼: 未经复议直接起诉 and 复议后起诉 together. */
  public static final String LITIGATIONS = "litigations";

  /** 行政诉讼, 结果维持, both groups together; likewise the next three. */
  public static final String LITIGATIONS_UPHELD = "litigationsUpheld";

  /** 行政诉讼, 结果纠正. */
  public static final String LITIGATIONS_CORRECTED = "litigationsCorrected";

  /** 行政诉讼, 其他结果. */
  public static final String LITIGATIONS_OTHER = "litigationsOther";

  /** 行政诉讼, 尚未审结. */
  public static final String LITIGATIONS_PENDING = "litigationsPending";

  /** 未经复议直接起诉. */
  public static final String LITIGATIONS_DIRECT = "litigationsDirect";

  /** 复议后起诉. */
  public static final String LITIGATIONS_AFTER_RECONSIDERATION = "litigationsAfterReconsideration";

  /** Items disclosed proactively (主动公开政府信息); no table holds them. */
  public static final String ITEMS_DISCLOSED = "itemsDisclosed";

  /** A part of the items disclosed, by topic; see label, complete and whole. */
  public static final String ITEMS_DISCLOSED_CATEGORY = "itemsDisclosedCategory";

  /** A part of the items disclosed, by platform; platforms may overlap. */
  public static final String ITEMS_DISCLOSED_BY_PLATFORM = "itemsDisclosedByPlatform";

  /** 规范性文件, 本年制发 (2021) or 本年新制作 (2019). */
  public static final String NORMATIVE_DOCUMENTS_ISSUED = "normativeDocumentsIssued";

  /** 规范性文件, 本年废止 (2021). */
  public static final String NORMATIVE_DOCUMENTS_REPEALED = "normativeDocumentsRepealed";

  /** 规范性文件, 现行有效 (2021). */
  public static final String NORMATIVE_DOCUMENTS_IN_FORCE = "normativeDocumentsInForce";

  /** 规范性文件, 本年新公开 (2019). */
  public static final String NORMATIVE_DOCUMENTS_DISCLOSED = "normativeDocumentsDisclosed";

  /** 规范性文件, 对外公开总数量 (2019). */
  public static final String NORMATIVE_DOCUMENTS_DISCLOSED_TOTAL =
      "normativeDocumentsDisclosedTotal";

  /** 规章, 本年制发 (2021) or 本年新制作 (2019). */
  public static final String RULES_ISSUED = "rulesIssued";

  /** 规章, 本年废止 (2021). */
  public static final String RULES_REPEALED = "rulesRepealed";

  /** 规章, 现行有效 (2021). */
  public static final String RULES_IN_FORCE = "rulesInForce";

  /** 规章, 本年新公开 (2019). */
  public static final String RULES_DISCLOSED = "rulesDisclosed";

  /** 规章, 对外公开总数量 (2019). */
  public static final String RULES_DISCLOSED_TOTAL = "rulesDisclosedTotal";

  /** Fees charged for requests (政府信息公开信息处理费), in 万元. */
  public static final String INFORMATION_PROCESSING_FEES = "informationProcessingFees";

  /** A sentence on the same fees that states no amount that could be read; no figure. */
  public static final String INFORMATION_PROCESSING_FEES_MENTIONED =
      "informationProcessingFeesMentioned";

  /** The period that the figures cover; see from and to. */
  public static final String STATISTICAL_PERIOD = "statisticalPeriod";

  /** The year that the text says it reports on; the value is the year. */
  public static final String REPORTING_YEAR = "reportingYear";

  /** A full date in the text; from and to are that day. */
  public static final String DATE = "date";

  /** Where the agency can be reached: telephone, address, post code; no figure. */
  public static final String CONTACT = "contact";

  /**
   * A change against the previous year of what the subject names, signed; a percentage where the
   * unit is {@code %}, else a difference. 持平 is a change of 0.
   */
  public static final String CHANGE = "change";

  /** Subject: 法人或其他组织, the five columns beside naturalPerson together. */
  public static final String LEGAL_PERSON = "legalPerson";

  private ClaimKind() {}
}
