package org.gouji.validate.rule.wording;

import java.util.List;
import java.util.stream.Stream;

/**
 * A document that reports cite.
 *
 * @param title as messages name it
 * @param wordings what else means it, without quotation marks and issuing body
 * @param words a title that holds all of these means it, one that holds some may do so
 * @param numbers as printed
 */
record KnownDocument(
    String title, List<String> wordings, List<String> words, List<String> numbers) {

  KnownDocument {
    wordings = List.copyOf(wordings);
    words = List.copyOf(words);
    numbers = List.copyOf(numbers);
  }

  /** Everything that means this document word for word. */
  Stream<CitedTitle> titles() {
    return Stream.concat(Stream.of(title), wordings.stream()).map(CitedTitle::of);
  }

  /** Whether the title is worded otherwise but can mean nothing else that is known. */
  boolean isMeantBy(CitedTitle cited) {
    return words.stream().allMatch(cited.words()::contains);
  }

  /** Whether the title may be an abbreviation of this document's. */
  boolean isHintedAtBy(CitedTitle cited) {
    return words.stream().anyMatch(cited.words()::contains);
  }

  /** Whether the number is one of this document's. */
  boolean isNumbered(DocumentNumber cited) {
    return numbers.stream()
        .flatMap(number -> DocumentNumber.in(number).stream())
        .anyMatch(known -> cited.means(known.number()));
  }
}
