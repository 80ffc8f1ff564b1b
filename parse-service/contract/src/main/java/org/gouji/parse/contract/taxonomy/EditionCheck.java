package org.gouji.parse.contract.taxonomy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gouji.parse.contract.SectionKind;
import org.gouji.parse.contract.taxonomy.Edition.Notice;
import org.gouji.parse.contract.taxonomy.Edition.Years;
import org.jspecify.annotations.Nullable;

/**
 * Finds what contradicts itself in an edition. The edition comes from a file, so any component may
 * be absent.
 */
final class EditionCheck {
  private final Edition edition;
  private final List<String> problems = new ArrayList<>();

  private EditionCheck(Edition edition) {
    this.edition = edition;
  }

  /** Every problem, one sentence each; none when the edition is consistent. */
  static List<String> problemsOf(Edition edition) {
    EditionCheck check = new EditionCheck(edition);
    check.identity();
    check.sections();
    check.tables();
    if (check.problems.isEmpty()) {
      // relations refer to rows and columns, so they say something only where those are sound
      edition.relations().forEach(r -> check.problems.addAll(RelationCheck.problemsOf(r, edition)));
    }
    return List.copyOf(check.problems);
  }

  private void identity() {
    present("the edition's id", edition.id());
    Notice notice = edition.notice();
    if (notice == null) {
      problems.add("the notice is absent");
    } else {
      present("the notice's title", notice.title());
      present("the notice's number", notice.number());
    }
    Years years = edition.years();
    if (years == null || years.from() <= 0) {
      problems.add("the reporting years are absent");
    } else if (years.to() != null && years.to() < years.from()) {
      problems.add("the reporting years end before they begin");
    }
  }

  private void sections() {
    Set<SectionKind> absent = EnumSet.allOf(SectionKind.class);
    for (SectionHeading section : edition.sections()) {
      if (section.kind() == null) {
        problems.add("a section has no kind");
      } else if (!absent.remove(section.kind())) {
        problems.add("section " + section.kind() + " is there twice");
      }
      labelled("section " + section.kind(), section.heading());
    }
    absent.forEach(kind -> problems.add("section " + kind + " is absent"));
  }

  private void tables() {
    if (edition.tables().isEmpty()) {
      problems.add("there are no tables");
    }
    distinct("table", edition.tables(), Table::id);
    distinct(
        "block", edition.tables().stream().flatMap(t -> t.blocks().stream()).toList(), Block::id);
    for (Table table : edition.tables()) {
      String name = "table " + table.id();
      labelled(name, table.label());
      if (table.section() == null) {
        problems.add(name + " has no section");
      }
      if (table.blocks().isEmpty()) {
        problems.add(name + " is empty");
      }
      table.blocks().forEach(block -> block(block));
    }
    distinct(
        "concept",
        edition.tables().stream().flatMap(table -> table.concepts().stream()).toList(),
        Concept::id);
  }

  private void block(Block block) {
    String name = "block " + block.id();
    if (block.rows().isEmpty() || block.columns().isEmpty()) {
      problems.add(name + " is empty");
    }
    distinct("column in " + name, block.columns(), Column::id);
    distinct("group in " + name, block.groups(), Block.Group::id);
    block.captions().forEach(caption -> labelled("a caption of " + name, caption));
    block.spanners().forEach(spanner -> labelled("a spanner of " + name, spanner.label()));
    block.groups().forEach(group -> labelled("group " + group.id(), group.label()));
    block
        .columns()
        .forEach(column -> labelled("column " + column.id() + " of " + name, column.label()));
    List<String> groups = block.groups().stream().map(Block.Group::id).toList();
    List<String> columns = block.columns().stream().map(Column::id).toList();
    block
        .spanners()
        .forEach(spanner -> known("a spanner of " + name, "column", spanner.columns(), columns));
    for (Row row : block.rows()) {
      String rowName = "row " + row.id();
      present("the id of a row of " + name, row.id());
      labelled(rowName, row.label());
      known(rowName, "group", row.path(), groups);
      known(rowName, "column", row.columns(), columns);
    }
  }

  private void known(String where, String what, List<String> named, List<String> there) {
    named.stream()
        .filter(id -> !there.contains(id))
        .forEach(id -> problems.add(where + " names an unknown " + what + " " + id));
  }

  private void labelled(String what, @Nullable Label label) {
    if (label == null) {
      problems.add(what + " has no label");
      return;
    }
    present("the zh label of " + what, label.zh());
    present("the en label of " + what, label.en());
  }

  private void present(String what, @Nullable String value) {
    if (value == null || value.isBlank()) {
      problems.add(what + " is absent");
    }
  }

  private <T> void distinct(String what, List<T> items, Function<T, @Nullable String> idOf) {
    Set<String> seen = new HashSet<>();
    for (T item : items) {
      String id = idOf.apply(item);
      if (id == null || id.isBlank()) {
        problems.add("a " + what + " has no id");
      } else if (!seen.add(id)) {
        problems.add(what + " " + id + " is there twice");
      }
    }
  }
}
