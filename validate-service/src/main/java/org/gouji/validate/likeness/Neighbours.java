package org.gouji.validate.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.parse.contract.StructuredReport;
import org.gouji.validate.likeness.Likeness.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the narratives that a report's is most like: another agency's of the same year or the year
 * before, and the same agency's of the year before. The answer follows from what the index holds
 * and not from the order in which it came there, unless a bucket is full.
 */
public final class Neighbours {
  /** How many candidates are looked at, and how many of these are compared word by word. */
  private static final int MOST_CANDIDATES = 200;

  private static final int MOST_COMPARED = 8;

  /** What is less alike is not worth a word; the rule has a higher threshold of its own. */
  private static final double LEAST_ESTIMATE = 0.25;

  private static final double LEAST_SHARE = 0.5;

  private final NarrativeIndex index;
  private final Boilerplate boilerplate;

  /**
   * Looks into an index.
   *
   * @param boilerplate what does not count
   */
  public Neighbours(NarrativeIndex index, Boilerplate boilerplate) {
    this.index = index;
    this.boilerplate = boilerplate;
  }

  /** Makes the narratives of these reports known. */
  public void put(Collection<StructuredReport> reports) {
    index.put(
        List.copyOf(reports).parallelStream()
            .map(report -> Entry.of(report, boilerplate))
            .toList());
  }

  /**
   * What the newest narratives of these reports are like.
   *
   * @param lastYear the id of the same agency's report of the year before by report id, where there
   *     is one
   * @return by report id; without reports that the index does not know
   */
  public Map<String, Likenesses> around(
      Collection<String> reportIds, Map<String, String> lastYear) {
    Map<String, Card> cards = index.cards(reportIds);
    Map<String, List<String>> candidates = candidates(cards.values());
    Map<String, Card> others =
        index.cards(
            Stream.concat(
                    candidates.values().stream().flatMap(List::stream),
                    cards.keySet().stream().map(lastYear::get).filter(Objects::nonNull))
                .collect(Collectors.toSet()));
    Map<String, List<Card>> worthAWord = new HashMap<>();
    Set<String> wanted = new HashSet<>();
    cards.forEach(
        (id, card) -> {
          List<Card> alike =
              worthAWord(card, candidates.getOrDefault(id, List.of()), others, lastYear.get(id));
          worthAWord.put(id, alike);
          if (!alike.isEmpty()) {
            wanted.add(id);
            alike.forEach(other -> wanted.add(other.reportId()));
          }
        });
    Map<String, Entry> entries = index.entries(wanted);
    return cards.entrySet().parallelStream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                each ->
                    likenesses(
                        each.getValue(),
                        worthAWord.getOrDefault(each.getKey(), List.of()),
                        entries,
                        lastYear.get(each.getKey()))));
  }

  /**
   * The other reports that may be like something else since these are as they are: those that any
   * of their revisions was somewhat like.
   *
   * @return by report id
   */
  public Map<String, Set<String>> affectedBy(Collection<String> reportIds) {
    Map<String, Card> cards = index.cards(reportIds);
    Map<String, Set<Signature>> signatures = index.signatures(cards.keySet());
    Map<String, Set<String>> buckets = new HashMap<>();
    cards.forEach(
        (id, card) -> {
          Integer year = card.year();
          if (year != null) {
            buckets.put(
                id,
                signatures.getOrDefault(id, Set.of()).stream()
                    .flatMap(each -> buckets(each, year, year + 1))
                    .collect(Collectors.toSet()));
          }
        });
    Map<String, List<String>> candidates = candidates(buckets);
    Map<String, Card> others =
        index.cards(candidates.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
    Map<String, Set<String>> affected = new HashMap<>();
    candidates.forEach(
        (id, ids) ->
            affected.put(
                id,
                ids.stream()
                    .filter(
                        other -> isLike(others.get(other), signatures.getOrDefault(id, Set.of())))
                    .collect(Collectors.toSet())));
    return affected;
  }

  private static boolean isLike(@Nullable Card other, Set<Signature> signatures) {
    Signature theirs = other == null ? null : other.signature();
    return theirs != null
        && signatures.stream().anyMatch(each -> each.estimate(theirs) >= LEAST_ESTIMATE);
  }

  private Map<String, List<String>> candidates(Collection<Card> cards) {
    Map<String, Set<String>> buckets = new HashMap<>();
    for (Card card : cards) {
      Signature signature = card.signature();
      Integer year = card.year();
      if (signature != null && year != null) {
        buckets.put(
            card.reportId(), buckets(signature, year, year - 1).collect(Collectors.toSet()));
      }
    }
    return candidates(buckets);
  }

  /** For each report those that share most buckets with it; of equals, the smallest ids. */
  private Map<String, List<String>> candidates(Map<String, Set<String>> buckets) {
    Map<String, Set<String>> members =
        index.members(buckets.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
    Map<String, List<String>> candidates = new HashMap<>();
    buckets.forEach(
        (id, own) -> {
          Map<String, Integer> together = new HashMap<>();
          for (String bucket : own) {
            members
                .getOrDefault(bucket, Set.of())
                .forEach(member -> together.merge(member, 1, Integer::sum));
          }
          together.remove(id);
          candidates.put(
              id,
              together.entrySet().stream()
                  .sorted(
                      Map.Entry.<String, Integer>comparingByValue()
                          .reversed()
                          .thenComparing(Map.Entry.comparingByKey()))
                  .limit(MOST_CANDIDATES)
                  .map(Map.Entry::getKey)
                  .toList());
        });
    return candidates;
  }

  private static Stream<String> buckets(Signature signature, int one, int other) {
    return Stream.concat(
        Card.buckets(signature, one).stream(), Card.buckets(signature, other).stream());
  }

  /** The likeliest of the other agencies', and the same agency's of the year before. */
  private static List<Card> worthAWord(
      Card card, List<String> candidates, Map<String, Card> others, @Nullable String lastYear) {
    Signature signature = card.signature();
    if (signature == null) {
      return List.of();
    }
    List<Card> alike =
        candidates.stream()
            .map(others::get)
            .filter(Objects::nonNull)
            .filter(other -> isOfYearOrBefore(other, card) && !other.sameAgency(card))
            .filter(other -> !other.reportId().equals(lastYear))
            .filter(other -> isLike(other, Set.of(signature)))
            .sorted(
                Comparator.comparingDouble(
                        (Card other) ->
                            -signature.estimate(Objects.requireNonNull(other.signature())))
                    .thenComparing(Card::reportId))
            .limit(MOST_COMPARED)
            .collect(Collectors.toCollection(ArrayList::new));
    Optional.ofNullable(lastYear)
        .map(others::get)
        .filter(before -> before.signature() != null)
        .ifPresent(alike::add);
    return alike;
  }

  private static boolean isOfYearOrBefore(Card other, Card card) {
    Integer year = card.year();
    Integer theirs = other.year();
    return year != null && theirs != null && (theirs.equals(year) || theirs == year - 1);
  }

  private Likenesses likenesses(
      Card card, List<Card> alike, Map<String, Entry> entries, @Nullable String lastYear) {
    Entry own = entries.get(card.reportId());
    if (own == null) {
      return new Likenesses(card.revision(), card.signature() != null, List.of());
    }
    Comparison comparison = new Comparison(own, boilerplate);
    Map<Kind, Comparison.Compared> best = new LinkedHashMap<>();
    for (Card other : alike) {
      Entry entry = entries.get(other.reportId());
      if (entry != null) {
        Kind kind = other.reportId().equals(lastYear) ? Kind.LAST_YEAR : Kind.OTHER_AGENCY;
        best.merge(kind, comparison.with(entry), Comparison.Compared::closer);
      }
    }
    List<Likeness> found = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Comparison.Compared closest = best.get(kind);
      if (closest != null && closest.share() >= LEAST_SHARE) {
        found.add(comparison.likeness(kind, closest));
      }
    }
    return new Likenesses(own.card().revision(), own.card().signature() != null, found);
  }
}
