package org.gouji.parse.contract.taxonomy;

import org.gouji.parse.contract.SectionKind;

/**
 * The heading of a section, without its numeral.
 *
 * @param kind what the section is about; its place follows from it
 * @param heading the prescribed wording and others in use
 */
public record SectionHeading(SectionKind kind, Label heading) {}
