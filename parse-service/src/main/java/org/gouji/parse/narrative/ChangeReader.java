package org.gouji.parse.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.parse.contract.ClaimKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads changes against the previous year right behind the figure that changed:
 *
 * <pre>
 * change   = baseline direction figure {direction figure} | baseline ["基本"] ("持平" | "没有变化")
 * baseline = "同比" | ("比" | "较" | "与") ("上年" | "去年" | year "年") ["相比"]
 * </pre>
 */
final class ChangeReader implements ClaimReader {
  private static final String BASELINE =
      "(?:同比|(?:比|较|与|同|和)(?:上一?年度?|去年|(?<year>[0-9]{4})年度?)(?:同期)?(?:相比|比较)?，?)";

  private static final String DIRECTION =
      "(?:大幅|小幅|略有?|有所|明显|净|共|总体){0,2}(?:(?<up>增长|增加|上升|提高|增幅|涨幅|增)|(?<down>减少|下降|降低|降幅|减幅|减))(?:了|幅度?[为达]?|率为?|比例为?|[为达]|至多)?";

  /** From the end of the figure that changed to the sign of the change. */
  private static final Pattern CHANGE =
      Pattern.compile("^[^，；。：（）#¤]{0,20}[，（、]?" + BASELINE + DIRECTION + "$");

  private static final Pattern FURTHER = Pattern.compile("^[，、（]?(?:同比)?" + DIRECTION + "$");

  private static final Pattern LEVEL =
      Pattern.compile(
          "^[^，；。：（）#¤]{0,20}[，（、]?"
              + BASELINE
              + "(?<about>基本)?(?<level>持平|没有变化|无变化)(?=$|[，；。！）])");

  @Override
  public List<Claim> read(Sentence sentence, List<Claim> before) {
    Map<Integer, List<Claim>> byPlace =
        before.stream()
            .filter(claim -> claim.value() != null && claim.to() == claim.from() + 1)
            .collect(Collectors.groupingBy(Claim::from));
    List<Claim> changes = new ArrayList<>();
    for (List<Claim> claims : byPlace.values()) {
      Claim changed = claims.get(0);
      if (claims.size() == 1 && changed.isTotal()) {
        add(sentence, changed, changes);
      }
    }
    return changes;
  }

  private static void add(Sentence sentence, Claim changed, List<Claim> changes) {
    String text = sentence.text();
    Matcher level =
        LEVEL.matcher(text).region(changed.to(), Math.min(text.length(), changed.to() + 60));
    if (level.lookingAt() && isPreviousYear(level, sentence.setting().year())) {
      Claim claim =
          Claim.words(ClaimKind.CHANGE, BigDecimal.ZERO, level.start("level"), level.end("level"));
      changes.add((level.group("about") == null ? claim : claim.rounded()).about(changed.kind()));
      return;
    }
    Pattern expected = CHANGE;
    int at = changed.to();
    for (Figure figure : sentence.figures()) {
      if (figure.at() < at) {
        continue;
      }
      Matcher change = expected.matcher(text.substring(at, figure.at()));
      boolean read = change.matches();
      if (read && expected.equals(CHANGE)) {
        read = isPreviousYear(change, sentence.setting().year());
      }
      BigDecimal value = figure.quantity().value();
      if (!read || value == null || !isMeasured(figure.quantity(), changed)) {
        return;
      }
      BigDecimal signed = change.group("down") == null ? value : value.negate();
      changes.add(
          Claim.figure(ClaimKind.CHANGE, figure)
              .valued(signed, figure.quantity().unit())
              .scoped(changed.scope())
              .about(changed.kind()));
      expected = FURTHER;
      at = figure.at() + 1;
    }
  }

  private static boolean isMeasured(Quantity quantity, Claim changed) {
    return quantity.unit() == null
        || quantity.unit().equals("%")
        || quantity.unit().equals(changed.unit());
  }

  private static boolean isPreviousYear(Matcher change, @Nullable Integer year) {
    String named = change.group("year");
    return named == null || (year != null && Integer.parseInt(named) == year - 1);
  }
}
