package org.gouji.parse.extract.page;

/**
 * A glyph of a PDF, or a word that OCR read.
 *
 * @param text its characters, none of them blank
 * @param box where it stands; as high as the font, so that words of a line share a middle
 */
public record Word(String text, Box box) {}
