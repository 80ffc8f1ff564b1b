package org.gouji.validate.rule.narrative;

import java.util.List;
import java.util.Set;
import org.gouji.parse.contract.ClaimKind;
import org.gouji.parse.contract.NarrativeClaim;
import org.gouji.parse.contract.taxonomy.Concept;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.validate.contract.Message;
import org.jspecify.annotations.Nullable;

/**
 * A figure that both sentences and tables state.
 *
 * @param kind the kind of the claims
 * @param subject names the figure in alerts; the column is appended
 * @param rows ids of rows, or of groups of rows, that make up the figure together
 * @param columns ids of the columns, of which an edition has one; empty where the claim's own
 *     subject tells the column
 * @param name how messages call it
 */
record ClaimedFigure(
    String kind, String subject, List<String> rows, Set<String> columns, Message name) {
  private static final String TOTAL = "total";
  private static final String NATURAL_PERSON = "naturalPerson";

  private static final List<String> DIRECT_AND_LATER =
      List.of("remedies.litigationDirect", "remedies.litigationAfterReconsideration");

  /** Requests received, in all and by applicant. */
  static final List<ClaimedFigure> RECEIVED =
      List.of(request(ClaimKind.REQUESTS_RECEIVED, "received", "新收政府信息公开申请", "requests received"));

  /** What became of requests. */
  static final List<ClaimedFigure> HANDLED =
      List.of(
          request(ClaimKind.REQUESTS_CARRIED_IN, "carriedIn", "上年结转申请", "requests carried in"),
          request(ClaimKind.REQUESTS_ANSWERED, "processedTotal", "办结申请", "requests answered"),
          request(ClaimKind.REQUESTS_CARRIED_OUT, "carriedOut", "结转下年度申请", "requests carried over"),
          request(ClaimKind.REQUESTS_GRANTED, "granted", "予以公开", "requests granted"),
          request(
              ClaimKind.REQUESTS_PARTIALLY_GRANTED,
              "partiallyGranted",
              "部分公开",
              "requests granted in part"),
          request(ClaimKind.REQUESTS_DENIED, "denied", "不予公开", "requests denied"),
          request(
              ClaimKind.REQUESTS_UNAVAILABLE,
              "unavailable",
              "无法提供",
              "requests that could not be met"),
          request(
              ClaimKind.REQUESTS_NOT_PROCESSED, "notProcessed", "不予处理", "requests not processed"),
          request(ClaimKind.REQUESTS_OTHER, "other", "其他处理", "requests otherwise handled"));

  /** Reconsiderations and litigations with their results. */
  static final List<ClaimedFigure> REMEDIES =
      List.of(
          reconsideration(ClaimKind.RECONSIDERATIONS, TOTAL, "", ""),
          reconsideration(ClaimKind.RECONSIDERATIONS_UPHELD, "upheld", "（结果维持）", " (upheld)"),
          reconsideration(
              ClaimKind.RECONSIDERATIONS_CORRECTED, "corrected", "（结果纠正）", " (corrected)"),
          reconsideration(
              ClaimKind.RECONSIDERATIONS_OTHER, "other", "（其他结果）", " (with another result)"),
          reconsideration(ClaimKind.RECONSIDERATIONS_PENDING, "pending", "（尚未审结）", " (pending)"),
          litigation(ClaimKind.LITIGATIONS, TOTAL, "", ""),
          litigation(ClaimKind.LITIGATIONS_UPHELD, "upheld", "（结果维持）", " (upheld)"),
          litigation(ClaimKind.LITIGATIONS_CORRECTED, "corrected", "（结果纠正）", " (corrected)"),
          litigation(ClaimKind.LITIGATIONS_OTHER, "other", "（其他结果）", " (with another result)"),
          litigation(ClaimKind.LITIGATIONS_PENDING, "pending", "（尚未审结）", " (pending)"),
          new ClaimedFigure(
              ClaimKind.LITIGATIONS_DIRECT,
              "remedies.litigationDirect",
              List.of("remedies.litigationDirect"),
              Set.of(TOTAL),
              new Message("未经复议直接起诉", "litigations without reconsideration")),
          new ClaimedFigure(
              ClaimKind.LITIGATIONS_AFTER_RECONSIDERATION,
              "remedies.litigationAfterReconsideration",
              List.of("remedies.litigationAfterReconsideration"),
              Set.of(TOTAL),
              new Message("复议后起诉", "litigations after reconsideration")));

  /** Normative documents and rules. */
  static final List<ClaimedFigure> DOCUMENTS =
      List.of(
          normative(ClaimKind.NORMATIVE_DOCUMENTS_ISSUED, "制发", "issued", "issued", "made"),
          normative(ClaimKind.NORMATIVE_DOCUMENTS_REPEALED, "废止", "repealed", "repealed"),
          normative(ClaimKind.NORMATIVE_DOCUMENTS_IN_FORCE, "现行有效", "in force", "inForce"),
          normative(ClaimKind.NORMATIVE_DOCUMENTS_DISCLOSED, "新公开", "newly disclosed", "disclosed"),
          normative(
              ClaimKind.NORMATIVE_DOCUMENTS_DISCLOSED_TOTAL,
              "对外公开总数量",
              "disclosed in total",
              "disclosedTotal"),
          rules(ClaimKind.RULES_ISSUED, "制发", "issued", "issued", "made"),
          rules(ClaimKind.RULES_REPEALED, "废止", "repealed", "repealed"),
          rules(ClaimKind.RULES_IN_FORCE, "现行有效", "in force", "inForce"),
          rules(ClaimKind.RULES_DISCLOSED, "新公开", "newly disclosed", "disclosed"),
          rules(
              ClaimKind.RULES_DISCLOSED_TOTAL, "对外公开总数量", "disclosed in total", "disclosedTotal"));

  ClaimedFigure {
    rows = List.copyOf(rows);
    columns = Set.copyOf(columns);
  }

  /** The cells that state together what the claim states; empty where the edition has none. */
  List<Concept> cells(Edition edition, NarrativeClaim claim) {
    return edition.concepts().values().stream()
        .filter(concept -> isOwnRow(concept.row().id()))
        .filter(concept -> isColumn(concept.column().id(), claim.subject()))
        .toList();
  }

  /** Names what a claim states: {@code requests.received.total}. */
  String subject(Edition edition, NarrativeClaim claim) {
    String column =
        columns.isEmpty()
            ? claim.subject() == null ? TOTAL : claim.subject()
            : cells(edition, claim).get(0).column().id();
    return subject + "." + column;
  }

  private boolean isOwnRow(String row) {
    return rows.stream().anyMatch(own -> row.equals(own) || row.startsWith(own + "."));
  }

  private boolean isColumn(String column, @Nullable String claimed) {
    if (!columns.isEmpty()) {
      return claimed == null && columns.contains(column);
    }
    if (ClaimKind.LEGAL_PERSON.equals(claimed)) {
      return !column.equals(TOTAL) && !column.equals(NATURAL_PERSON);
    }
    return column.equals(claimed == null ? TOTAL : claimed);
  }

  private static ClaimedFigure request(String kind, String row, String zh, String en) {
    String id = "requests." + row;
    return new ClaimedFigure(kind, id, List.of(id), Set.of(), new Message(zh, en));
  }

  private static ClaimedFigure reconsideration(String kind, String column, String zh, String en) {
    String id = "remedies.reconsideration";
    Message name = new Message("行政复议" + zh, "reconsiderations" + en);
    return new ClaimedFigure(kind, id, List.of(id), Set.of(column), name);
  }

  private static ClaimedFigure litigation(String kind, String column, String zh, String en) {
    Message name = new Message("行政诉讼" + zh, "litigations" + en);
    return new ClaimedFigure(kind, "remedies.litigation", DIRECT_AND_LATER, Set.of(column), name);
  }

  private static ClaimedFigure normative(String kind, String zh, String en, String... columns) {
    Message name = new Message("规范性文件" + zh, "normative documents " + en);
    String id = "proactive.normativeDocuments";
    return new ClaimedFigure(kind, id, List.of(id), Set.of(columns), name);
  }

  private static ClaimedFigure rules(String kind, String zh, String en, String... columns) {
    Message name = new Message("规章" + zh, "rules " + en);
    return new ClaimedFigure(
        kind, "proactive.rules", List.of("proactive.rules"), Set.of(columns), name);
  }
}
