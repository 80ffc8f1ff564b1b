package org.gouji.validate.rule.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.validate.contract.Message;
import org.gouji.validate.rule.ReportContext;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.RuleCheck;
import org.gouji.validate.text.Passage;

/** Q07: the title and the number of a cited document do not belong together. */
public final class CitationRule implements Rule {
  private final KnownDocuments known = KnownDocuments.builtIn();

  @Override
  public String id() {
    return "Q07";
  }

  @Override
  public RuleCheck check(ReportContext report) {
    boolean citesKnown = false;
    Map<Passage, Message> mismatches = new LinkedHashMap<>();
    for (Citation citation : new CitationReader(report.denseText(), known).citations()) {
      citesKnown |= isKnown(citation);
      mismatch(citation).ifPresent(message -> mismatches.put(citation.passage(), message));
    }
    if (!citesKnown) {
      return RuleCheck.notApplicable("the report cites no known document by title and number");
    }
    return Passages.check(new ArrayList<>(mismatches.keySet()), passage -> mismatches.get(passage));
  }

  private boolean isKnown(Citation citation) {
    return known.titled(citation.title()).isPresent()
        || citation.numbers().stream().anyMatch(number -> known.numbered(number).isPresent());
  }

  private Optional<Message> mismatch(Citation citation) {
    Optional<KnownDocument> meant = known.meantBy(citation.title());
    if (meant.isPresent() && citation.numbers().stream().anyMatch(meant.get()::isNumbered)) {
      return Optional.empty();
    }
    Optional<KnownDocument> titled = known.titled(citation.title());
    for (DocumentNumber number : citation.numbers()) {
      Optional<KnownDocument> numbered = known.numbered(number);
      if (numbered.isPresent()
          && (meant.isPresent() || !numbered.get().isHintedAtBy(citation.title()))) {
        return Optional.of(numberOfAnother(number, numbered.get(), titled));
      }
      // A local body may issue a paper of the same title under a number of its own.
      if (numbered.isEmpty() && titled.isPresent() && number.isCentral()) {
        return Optional.of(wrongNumber(number, titled.get()));
      }
    }
    return Optional.empty();
  }

  private static Message numberOfAnother(
      DocumentNumber number, KnownDocument owner, Optional<KnownDocument> titled) {
    return new Message(
        "引用的标题与文号不对应："
            + number
            + "是《"
            + owner.title()
            + "》的文号"
            + titled
                .map(document -> "，《" + document.title() + "》的文号是" + document.numbers().get(0))
                .orElse("")
            + "。",
        "Title and number of the citation do not belong together: "
            + number
            + " is the number of "
            + owner.title()
            + titled
                .map(document -> "; " + document.title() + " is " + document.numbers().get(0))
                .orElse("")
            + ".");
  }

  private static Message wrongNumber(DocumentNumber number, KnownDocument titled) {
    String correct = titled.numbers().get(0);
    return new Message(
        "引用的标题与文号不对应：《" + titled.title() + "》的文号是" + correct + "，不是" + number + "。",
        "Title and number of the citation do not belong together: the number of "
            + titled.title()
            + " is "
            + correct
            + ", not "
            + number
            + ".");
  }
}
