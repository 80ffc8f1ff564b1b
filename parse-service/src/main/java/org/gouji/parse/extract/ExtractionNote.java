package org.gouji.parse.extract;

/**
 * Something about the extraction that the reader of the report should know.
 *
 * @param code stable code such as {@code typeMismatch}, which becomes an issue of the report
 * @param detail what was found, in English
 */
public record ExtractionNote(String code, String detail) {}
