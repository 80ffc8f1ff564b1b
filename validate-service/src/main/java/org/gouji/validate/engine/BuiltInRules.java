package org.gouji.validate.engine;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.parse.contract.taxonomy.Taxonomy;
import org.gouji.validate.rule.Rule;
import org.gouji.validate.rule.filing.LateReportRule;
import org.gouji.validate.rule.filing.MissingReportRule;
import org.gouji.validate.rule.filing.PrematureReportRule;
import org.gouji.validate.rule.inclusion.IncludedFiguresRule;
import org.gouji.validate.rule.likeness.CopiedNarrativeRule;
import org.gouji.validate.rule.narrative.CategoriesRule;
import org.gouji.validate.rule.narrative.ContradictionRule;
import org.gouji.validate.rule.narrative.FeesRule;
import org.gouji.validate.rule.narrative.HandledRequestsRule;
import org.gouji.validate.rule.narrative.NoneAgainstSomeRule;
import org.gouji.validate.rule.narrative.NormativeDocumentsRule;
import org.gouji.validate.rule.narrative.ReceivedRequestsRule;
import org.gouji.validate.rule.narrative.RemediesRule;
import org.gouji.validate.rule.narrative.ReportingPeriodRule;
import org.gouji.validate.rule.peers.OutlierRule;
import org.gouji.validate.rule.structure.AbsentLineRule;
import org.gouji.validate.rule.structure.AbsentSectionRule;
import org.gouji.validate.rule.structure.AbsentTableRule;
import org.gouji.validate.rule.structure.AmountFormatRule;
import org.gouji.validate.rule.structure.EditionMismatchRule;
import org.gouji.validate.rule.structure.EmptyCellRule;
import org.gouji.validate.rule.structure.EmptySectionRule;
import org.gouji.validate.rule.structure.FeeStatementRule;
import org.gouji.validate.rule.structure.HeadingSequenceRule;
import org.gouji.validate.rule.structure.IdentityRule;
import org.gouji.validate.rule.structure.ImpossibleFigureRule;
import org.gouji.validate.rule.structure.OverviewAspectsRule;
import org.gouji.validate.rule.structure.PlaceholderCellRule;
import org.gouji.validate.rule.structure.UnreadableCellRule;
import org.gouji.validate.rule.tieout.TieOutRule;
import org.gouji.validate.rule.wording.CitationRule;
import org.gouji.validate.rule.wording.LostFigureRule;
import org.gouji.validate.rule.wording.MalformedDateRule;
import org.gouji.validate.rule.wording.PersonalDataRule;
import org.gouji.validate.rule.wording.PlaceholderRule;
import org.gouji.validate.rule.years.LeapRule;
import org.gouji.validate.rule.years.RevisedFiguresRule;
import org.gouji.validate.rule.years.StatedChangeRule;
import org.gouji.validate.rule.years.YearTieOutRule;

/** Every rule that ships with the service. A rule is a class in this list and a catalogue entry. */
final class BuiltInRules {
  private static final List<Rule> WRITTEN =
      List.of(
          new AbsentSectionRule(),
          new HeadingSequenceRule(),
          new EditionMismatchRule(),
          new AbsentTableRule(),
          new AbsentLineRule(),
          new EmptyCellRule(),
          new UnreadableCellRule(),
          new ImpossibleFigureRule(),
          new IdentityRule(),
          new EmptySectionRule(),
          new OverviewAspectsRule(),
          new PlaceholderCellRule(),
          new ReceivedRequestsRule(),
          new NoneAgainstSomeRule(),
          new RemediesRule(),
          new CategoriesRule(),
          new NormativeDocumentsRule(),
          new HandledRequestsRule(),
          new ReportingPeriodRule(),
          new FeesRule(),
          new ContradictionRule(),
          new LateReportRule(),
          new PrematureReportRule(),
          new MissingReportRule(),
          new IncludedFiguresRule(),
          new LostFigureRule(),
          new MalformedDateRule(),
          new PlaceholderRule(),
          new AmountFormatRule(),
          new FeeStatementRule(),
          new CitationRule(),
          YearTieOutRule.carriedIn(),
          YearTieOutRule.documentsInForce(),
          YearTieOutRule.itemsOfLastYear(),
          new LeapRule(),
          new StatedChangeRule(),
          new RevisedFiguresRule(),
          new PersonalDataRule(),
          new CopiedNarrativeRule(),
          new OutlierRule());

  private BuiltInRules() {}

  /** The rules written in code, and one for every tie-out that the taxonomy's relations name. */
  static List<Rule> of(Taxonomy taxonomy) {
    return Stream.concat(WRITTEN.stream(), TieOutRule.of(taxonomy).stream()).toList();
  }
}
