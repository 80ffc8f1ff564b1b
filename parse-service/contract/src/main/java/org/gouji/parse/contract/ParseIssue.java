package org.gouji.parse.contract;

import org.jspecify.annotations.Nullable;

/**
 * Something that the parser could not read with certainty. It is a note to the reader of the
 * report, not a finding about the agency.
 *
 * @param code stable code such as {@code lowConfidence}
 * @param detail what is uncertain, in English
 * @param source where, when it has a place
 */
public record ParseIssue(String code, String detail, @Nullable Span source) {}
