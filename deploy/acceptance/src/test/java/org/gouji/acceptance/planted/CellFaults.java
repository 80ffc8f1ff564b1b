package org.gouji.acceptance.planted;

import java.util.List;
import org.gouji.acceptance.planted.Planter.Way;

/** Cells that hold no figure, or one that cannot be. */
final class CellFaults {
  private CellFaults() {}

  static List<Planter> planters() {
    return List.of(
        Planter.of(
            "S06",
            anywhere(""),
            anywhere("　"),
            in("requests.carriedOut.total", ""),
            in("proactive.normativeDocuments.inForce", ""),
            in("remedies.litigationAfterReconsideration.total", ""),
            in("requests.received.otherOrganization", ""),
            shop -> row(shop, "requests.denied.stateSecret", ""),
            shop -> row(shop, "remedies.reconsideration", ""),
            shop -> row(shop, "requests.carriedIn", " ")),
        Planter.of(
            "S07",
            anywhere("详见附表"),
            anywhere("见附件"),
            anywhere("若干"),
            anywhere("未统计"),
            anywhere("待核实"),
            anywhere("#REF!"),
            in("requests.received.total", "同上"),
            in("remedies.reconsideration.total", "按规定办理"),
            in("proactive.licenses.decisions", "不涉及")),
        Planter.of(
            "S08",
            in("proactive.licenses.decisions", "-7"),
            in("proactive.penalties.decisions", "12.5"),
            in("proactive.coerciveMeasures.decisions", "－3"),
            in("proactive.licenses.decisions", "３.６"),
            shop -> requests(shop, "-4"),
            shop -> requests(shop, "0.5"),
            shop -> cell(shop.busy(), "remedies.litigationDirect.corrected", "-2").with("T401"),
            shop ->
                cell(
                    shop.write(Order.of(shop.yearOf2021(), shop.load())),
                    "proactive.fees.amount",
                    "-3.25"),
            shop ->
                cell(
                    shop.write(Order.of(shop.yearOf2019(), shop.load())),
                    "proactive.procurement.projects",
                    "8.5")),
        Planter.of(
            "S12",
            anywhere("/"),
            anywhere("-"),
            anywhere("—"),
            anywhere("——"),
            anywhere("无"),
            anywhere("／"),
            anywhere("－"),
            shop -> row(shop, "requests.notProcessed.excessive", "/"),
            shop -> row(shop, "remedies.litigationDirect", "无"),
            shop -> row(shop, "proactive.rules", "—")),
        amounts());
  }

  private static Planter amounts() {
    return Planter.of(
        "Q05",
        fees("251000元"),
        fees("3.123456"),
        fees("0.02亿元"),
        fees("45678.00元"),
        fees("12.34567万元"),
        procurement("1830000元"),
        procurement("2192.631234"),
        procurement("1.2亿元"));
  }

  private static Way fees(String text) {
    return shop ->
        cell(shop.write(Order.of(shop.yearOf2021(), shop.load())), "proactive.fees.amount", text);
  }

  private static Way procurement(String text) {
    return shop ->
        cell(
            shop.write(Order.of(shop.yearOf2019(), shop.load())),
            "proactive.procurement.amount",
            text);
  }

  private static Way anywhere(String text) {
    return shop -> {
      Report clean = shop.clean();
      return cell(clean, shop.pick(List.copyOf(clean.draft().figures().cells().keySet())), text);
    };
  }

  private static Way in(String concept, String text) {
    return shop -> {
      Report clean =
          shop.write(
              Order.of(
                  concept.endsWith(".inForce") ? shop.yearOf2021() : shop.year(), shop.load()));
      return cell(clean, concept, text);
    };
  }

  private static Fault cell(Report clean, String concept, String text) {
    return Fault.in(clean.with(draft -> draft.withCell(concept, text))).at(concept);
  }

  private static Fault requests(Workshop shop, String text) {
    return cell(shop.busy(), "requests.granted." + shop.applicant(), text).with("T302", "T303");
  }

  private static Fault row(Workshop shop, String row, String text) {
    Report changed = shop.clean();
    for (String concept : changed.draft().figures().cells().keySet()) {
      if (concept.startsWith(row + ".")) {
        changed = changed.with(draft -> draft.withCell(concept, text));
      }
    }
    Fault fault = Fault.in(changed).at(row);
    return text.isBlank() ? fault.whereRowsShow() : fault;
  }
}
