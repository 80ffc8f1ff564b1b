package org.gouji.parse.contract;

/**
 * One of the six sections as the document has it.
 *
 * @param number its place in the official format, 1 to 6
 * @param heading the heading as printed
 * @param kind what the section is about
 * @param text everything below the heading up to the next one
 * @param source where the section stands, its heading included
 */
public record Section(int number, String heading, SectionKind kind, String text, Span source) {}
