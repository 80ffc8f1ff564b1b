package org.gouji.acceptance.planted;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gouji.acceptance.document.Draft;
import org.gouji.acceptance.document.Draft.Passage;
import org.gouji.acceptance.document.Figures;

/** What is copied from another agency. */
final class CopyFaults {
  private CopyFaults() {}

  static List<Planter> planters() {
    return List.of(
        Planter.of(
            "Q03",
            // Word for word
            shop -> copy(shop, UnaryOperator.identity(), UnaryOperator.identity()),
            // With a figure of its own that no sentence states
            shop ->
                copy(
                    shop,
                    figures -> figures.plus("proactive.penalties.decisions", shop.between(1, 9)),
                    UnaryOperator.identity()),
            // With a sentence of its own at the end of every paragraph
            shop ->
                copy(
                    shop,
                    UnaryOperator.identity(),
                    paragraph -> paragraph.length() > 60 ? paragraph + "成效较好。" : paragraph)));
  }

  /** The report of one agency on the figures and in the words of another, filed after it. */
  private static Fault copy(
      Workshop shop, UnaryOperator<Figures> figures, UnaryOperator<String> words) {
    Report model = shop.busy();
    Report own = shop.write(Order.of(model.draft().year(), model.order().load()));
    UnaryOperator<String> adapted =
        paragraph ->
            words.apply(
                paragraph
                    .replace(model.filer().name(), own.filer().name())
                    .replace(model.filer().self(), own.filer().self()));
    Draft copied =
        new Draft(
            model.draft().edition(),
            own.draft().agency(),
            own.draft().year(),
            figures.apply(model.draft().figures()),
            own.draft().cells(),
            own.draft().front(),
            model.draft().passages().stream().map(passage -> said(passage, adapted)).toList(),
            own.draft().back());
    return Fault.in(own.with(draft -> copied)).after(model).at("otherAgency");
  }

  private static Passage said(Passage passage, UnaryOperator<String> adapted) {
    return new Passage(
        passage.kind(),
        passage.heading(),
        passage.before().stream().map(adapted).toList(),
        passage.tables(),
        passage.after().stream().map(adapted).toList());
  }
}
