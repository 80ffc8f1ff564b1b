package org.gouji.parse.export;

/**
 * What a concept is called: its row and its column in the edition's words.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record ConceptLabel(String zh, String en) {

  String in(Language language) {
    return language.pick(zh, en);
  }
}
