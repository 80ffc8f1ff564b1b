package org.gouji.parse.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.parse.narrative.FoundClaim.Place;
import org.jspecify.annotations.Nullable;

/**
 * Claims on one line each, as the table of sentences writes them: {@code kind subject=… value unit
 * «figure as printed» and whatever else is known}.
 */
final class Printed {
  private Printed() {}

  static List<String> claims(String text, List<FoundClaim> claims) {
    return claims.stream().map(claim -> claim(text, claim)).toList();
  }

  static String claim(String text, FoundClaim claim) {
    List<String> words = new ArrayList<>();
    words.add(claim.kind());
    add(words, "", claim.subject());
    add(words, "", plain(claim.value()));
    add(words, "", claim.unit());
    words.add("«" + excerpt(text, claim.figure()) + "»");
    add(words, "label=", claim.label());
    add(words, "scope=", claim.scope());
    add(words, "complete=", claim.complete());
    add(words, "of=", claim.whole() == null ? null : excerpt(text, claim.whole()));
    add(words, "from=", claim.from());
    add(words, "to=", claim.to());
    if (claim.approximate()) {
      words.add("approximate");
    }
    return String.join(" ", words);
  }

  static String excerpt(String text, Place place) {
    return text.substring(place.start(), place.end());
  }

  private static @Nullable String plain(@Nullable BigDecimal value) {
    return value == null ? null : value.toPlainString();
  }

  private static void add(List<String> words, String name, @Nullable Object value) {
    if (value != null) {
      words.add(name + value);
    }
  }
}
