package org.gouji.validate.rule.wording;

import java.util.List;
import org.gouji.validate.text.Passage;

/**
 * A title and the numbers that stand beside it.
 *
 * @param title the title cited
 * @param numbers the numbers in its brackets, or the one right before it; at least one
 * @param passage both together
 */
record Citation(CitedTitle title, List<DocumentNumber> numbers, Passage passage) {
  Citation {
    numbers = List.copyOf(numbers);
  }
}
