package org.gouji.validate.deadletter;

import java.util.List;
import java.util.Optional;

/** Where dead letters are found. */
public interface DeadLetters {

  /** At most so many of the letters asked for, by topic and place. */
  List<DeadLetter> list(LetterQuery query, int limit);

  /** The letter of that id. */
  Optional<DeadLetter> find(LetterId id);

  /** Knows of letters from now on; those known change nothing. */
  void add(List<DeadLetter> letters);

  /** Knows that a letter was sent back. */
  void redriven(String id, DeadLetter.Redriven redriven);
}
