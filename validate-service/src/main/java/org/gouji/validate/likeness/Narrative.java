package org.gouji.validate.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.gouji.parse.contract.Agency;

/** What an agency wrote itself, ready to be compared. Immutable. */
final class Narrative {
  /** A passage of fewer characters shows little, and is left out beside longer ones. */
  private static final int WORTH_SHOWING = 24;

  private final MaskedText text;
  private final long[] places;
  private final long[] own;

  private Narrative(MaskedText text, long[] places, long[] own) {
    this.text = text;
    this.places = places;
    this.own = own;
  }

  /** The narrative of that agency with that text. */
  static Narrative of(RunningText running, Agency agency, Boilerplate boilerplate) {
    MaskedText text = MaskedText.of(running, Mentions.of(agency));
    long[] places = Shingles.of(text.value());
    long[] own =
        LongStream.of(Shingles.distinct(places))
            .filter(shingle -> !boilerplate.contains(shingle))
            .toArray();
    return new Narrative(text, places, own);
  }

  /** How many different shingles are the agency's own. */
  int size() {
    return own.length;
  }

  /** The agency's own shingles, each once, in ascending order. */
  long[] shingles() {
    return own.clone();
  }

  /** By what it can be found. */
  Signature signature() {
    return Signature.of(own);
  }

  /** How many of its shingles stand in the other one too. */
  int shared(Narrative other) {
    int shared = 0;
    int theirs = 0;
    for (long shingle : own) {
      while (theirs < other.own.length && other.own[theirs] < shingle) {
        theirs++;
      }
      if (theirs < other.own.length && other.own[theirs] == shingle) {
        shared++;
      }
    }
    return shared;
  }

  /**
   * The longest passages that stand in both, each with something of the agency's own at its front.
   *
   * @param atMost how many of them
   * @return in the order of this text
   */
  List<Match> matches(Narrative other, int atMost) {
    List<Match> longest =
        matches(other).stream()
            .sorted(Comparator.comparingInt(Match::length).reversed().thenComparing(Match::here))
            .limit(atMost)
            .toList();
    return longest.stream()
        .filter(match -> match.length() >= WORTH_SHOWING || match.equals(longest.get(0)))
        .sorted(Comparator.comparingInt(Match::here))
        .toList();
  }

  MaskedText text() {
    return text;
  }

  private List<Match> matches(Narrative other) {
    Map<Long, Integer> theirs = new HashMap<>();
    for (int place = other.places.length - 1; place >= 0; place--) {
      theirs.put(other.places[place], place);
    }
    List<Match> matches = new ArrayList<>();
    for (int here = 0; here < places.length; here++) {
      boolean isOwn = Arrays.binarySearch(own, places[here]) >= 0;
      Integer there = isOwn ? theirs.get(places[here]) : null;
      if (there != null) {
        int length = commonLength(text.value(), here, other.text.value(), there);
        if (length >= Shingles.LENGTH) {
          matches.add(new Match(here, there, length));
          here += length - Shingles.LENGTH;
        }
      }
    }
    return matches;
  }

  private static int commonLength(String one, int here, String other, int there) {
    int length = 0;
    while (here + length < one.length()
        && there + length < other.length()
        && one.charAt(here + length) == other.charAt(there + length)
        && one.charAt(here + length) != MaskedText.BREAK) {
      length++;
    }
    return length;
  }

  /** A stretch of the masked text that the other one has too. */
  record Match(int here, int there, int length) {}
}
