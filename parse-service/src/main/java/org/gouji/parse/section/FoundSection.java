package org.gouji.parse.section;

import org.gouji.parse.contract.SectionKind;

/**
 * A section as found, with offsets in UTF-16 units.
 *
 * @param kind what it is about
 * @param heading its heading as printed
 * @param start where the heading begins
 * @param bodyStart where the heading ends and the section's text begins
 * @param end where the next section begins, or the document ends
 */
public record FoundSection(SectionKind kind, String heading, int start, int bodyStart, int end) {}
