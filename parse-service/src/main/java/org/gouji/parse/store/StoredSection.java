package org.gouji.parse.store;

import org.gouji.parse.contract.Section;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.Span;
import org.jspecify.annotations.Nullable;

/** A section as stored. */
public record StoredSection(
    int number,
    String heading,
    String kind,
    String text,
    int start,
    int end,
    @Nullable Integer page) {

  static StoredSection of(Section section) {
    return new StoredSection(
        section.number(),
        section.heading(),
        section.kind().name(),
        section.text(),
        section.source().start(),
        section.source().end(),
        section.source().page());
  }

  Section section() {
    return new Section(
        number, heading, SectionKind.valueOf(kind), text, new Span(start, end, page));
  }
}
