package org.gouji.parse.narrative;

import static org.gouji.parse.narrative.Words.COPULA;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.parse.contract.ClaimKind;

/** Reads how many items were disclosed proactively: 主动公开政府信息#. */
final class DisclosureReader implements ClaimReader {
  private static final String VERB = "(?<!申请)(?<!依法)(?:主动公开|公开发布|公开|发布|公布)(?:了|各类|各项|各种|共计|共){0,3}";

  private static final String ITEMS = "(?:主动公开)?(?:政府|政务|公开)?信息";

  private static final Pattern NOUN_BEFORE_FIGURE = Pattern.compile(VERB + ITEMS + COPULA + "$");

  private static final Pattern VERB_BEFORE_FIGURE = Pattern.compile(VERB + COPULA + "$");

  private static final Pattern NOUN_BEHIND_FIGURE =
      Pattern.compile("^(?:各类|各项|主动公开的?){0,2}" + ITEMS + "(?=$|[、和并])");

  @Override
  public List<Claim> read(Sentence sentence, List<Claim> before) {
    List<Claim> claims = new ArrayList<>();
    for (Figure figure : sentence.figures()) {
      boolean unit = figure.quantity().unit() != null && isItems(figure);
      if (unit && isDisclosed(figure)) {
        Circumstances.admit(sentence, Claim.figure(ClaimKind.ITEMS_DISCLOSED, figure))
            .ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static boolean isItems(Figure figure) {
    return Words.counts(figure.quantity(), Words.ITEM_UNITS);
  }

  private static boolean isDisclosed(Figure figure) {
    String lead = figure.lead();
    return !lead.contains("其中")
        && (NOUN_BEFORE_FIGURE.matcher(lead).find()
            || (VERB_BEFORE_FIGURE.matcher(lead).find()
                && NOUN_BEHIND_FIGURE.matcher(figure.trail()).find())
            || (lead.endsWith("主动公开") && figure.trail().isEmpty()));
  }
}
