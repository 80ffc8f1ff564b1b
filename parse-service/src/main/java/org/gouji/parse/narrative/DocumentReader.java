package org.gouji.parse.narrative;

import static org.gouji.parse.narrative.Words.COPULA;
import static org.gouji.parse.narrative.Words.INTRO;
import static org.gouji.parse.narrative.Words.NOT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what table 2 says of normative documents and rules, in the table's own terms. */
final class DocumentReader implements ClaimReader {
  private static final String NORMATIVE = "normativeDocuments";
  private static final String RULES = "rules";

  private static final String NOUN = "(?<noun>(?:行政)?规范性文件|(?:政府|部门)?规章)";

  /** The states of a document by the ending of the claim's kind. */
  private static final Map<String, String> VERBS = new LinkedHashMap<>();

  static {
    VERBS.put("Issued", "新?(?:制发|制定|制订|出台|印发|制作)(?:并(?:公开|发布|公布|印发))?了?");
    VERBS.put("Repealed", "废止了?");
    VERBS.put("InForce", "现行有效的?");
    VERBS.put("Disclosed", "新公开");
    VERBS.put("DisclosedTotal", "对外公开(?:总数量?|总量)?的?");
  }

  private static final Map<String, Pattern> VERB_NOUN = new LinkedHashMap<>();
  private static final Map<String, Pattern> NOUN_VERB = new LinkedHashMap<>();
  private static final Map<String, Pattern> VERB = new LinkedHashMap<>();
  private static final Map<String, Pattern> NONE = new LinkedHashMap<>();

  static {
    VERBS.forEach(
        (state, verb) -> {
          VERB_NOUN.put(state, Pattern.compile("(?<![新对])" + verb + NOUN + COPULA + "$"));
          NOUN_VERB.put(state, Pattern.compile("^" + INTRO + NOUN + INTRO + verb + COPULA + "$"));
          VERB.put(state, Pattern.compile("^" + INTRO + verb + COPULA + "$"));
          NONE.put(state, Pattern.compile(NOT + "有?" + verb + "过?" + NOUN + "(?=$|[，；。！（）])"));
        });
  }

  private static final Pattern NOUN_ALONE = Pattern.compile("^" + NOUN + COPULA + "$");

  private static final Pattern NOUN_BEHIND = Pattern.compile("^" + NOUN + "(?=$|、)");

  /** Somebody else's documents, or something else done to them. */
  private static final Pattern NOT_OWN =
      Pattern.compile("名义|审查|审核|备案|清理|解读|拟|计划|修订|修改|评估|报备|梳理|代|起草|参与|上级|转发|其中");

  private record Said(String noun, String state) {}

  @Override
  public List<Claim> read(Sentence sentence, List<Claim> before) {
    if (!sentence.text().contains("规范性文件") && !sentence.text().contains("规章")) {
      return List.of();
    }
    List<Claim> found = new ArrayList<>();
    Said last = null;
    for (Figure figure : sentence.figures()) {
      Said said = Words.counts(figure.quantity(), Words.DOCUMENT_UNITS) ? said(figure, last) : null;
      if (said != null) {
        found.add(Claim.figure(said.noun() + said.state(), figure));
      }
      last = said;
    }
    NONE.forEach(
        (state, words) -> {
          Matcher none = words.matcher(sentence.text());
          while (none.find()) {
            found.add(Claim.words(noun(none) + state, BigDecimal.ZERO, none.start(), none.end()));
          }
        });
    return found.stream().flatMap(claim -> Circumstances.admit(sentence, claim).stream()).toList();
  }

  private static @Nullable Said said(Figure figure, @Nullable Said last) {
    String lead = figure.bareLead();
    if (NOT_OWN.matcher(lead).find()) {
      return null;
    }
    boolean closed = figure.trail().isEmpty();
    for (String state : VERBS.keySet()) {
      Matcher verbNoun = VERB_NOUN.get(state).matcher(lead);
      if (closed && verbNoun.find()) {
        return new Said(noun(verbNoun), state);
      }
      Matcher nounVerb = NOUN_VERB.get(state).matcher(lead);
      if (closed && nounVerb.matches()) {
        return new Said(noun(nounVerb), state);
      }
      Matcher behind = NOUN_BEHIND.matcher(figure.trail());
      boolean verb = VERB.get(state).matcher(lead).matches();
      if (verb && behind.find()) {
        return new Said(noun(behind), state);
      }
      if (verb && closed && last != null) {
        return new Said(last.noun(), state);
      }
    }
    Matcher noun = NOUN_ALONE.matcher(lead);
    return (closed && last != null && noun.matches() && !noun(noun).equals(last.noun()))
        ? new Said(noun(noun), last.state())
        : null;
  }

  private static String noun(Matcher matcher) {
    return matcher.group("noun").endsWith("规章") ? RULES : NORMATIVE;
  }
}
