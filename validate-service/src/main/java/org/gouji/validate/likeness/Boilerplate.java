package org.gouji.validate.likeness;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gouji.parse.contract.taxonomy.Block;
import org.gouji.parse.contract.taxonomy.Column;
import org.gouji.parse.contract.taxonomy.Edition;
import org.gouji.parse.contract.taxonomy.Label;
import org.gouji.parse.contract.taxonomy.Row;
import org.gouji.parse.contract.taxonomy.SectionHeading;
import org.gouji.parse.contract.taxonomy.Table;
import org.gouji.parse.contract.taxonomy.Taxonomy;

/**
 * The shingles that say nothing about who wrote a report: the format's headings and labels, and
 * standing phrases that the law, the notices and official style put into every agency's mouth.
 */
public final class Boilerplate {
  private static final String RESOURCE = "likeness/standing-phrases.yaml";

  private final long[] shingles;

  private Boilerplate(long[] shingles) {
    this.shingles = shingles;
  }

  /** The wording of these editions and the phrases that ship with the service. */
  public static Boilerplate of(Taxonomy taxonomy) {
    return of(
        Stream.concat(
                standingPhrases().stream(),
                taxonomy.editions().stream().flatMap(edition -> wording(edition).stream()))
            .toList());
  }

  static Boilerplate of(List<String> phrases) {
    return new Boilerplate(
        Shingles.distinct(phrases.stream().flatMapToLong(phrase -> shingles(phrase)).toArray()));
  }

  /** Whether the shingle stands in one of the phrases. */
  boolean contains(long shingle) {
    return Arrays.binarySearch(shingles, shingle) >= 0;
  }

  private static LongStream shingles(String phrase) {
    RunningText text = new RunningText(List.of(new RunningText.Piece(0, phrase)));
    return Arrays.stream(Shingles.of(MaskedText.of(text, List.of()).value()));
  }

  private static List<String> standingPhrases() {
    try (InputStream in = Boilerplate.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the service's jar lacks " + RESOURCE);
      }
      return new YAMLMapper().readValue(in, new TypeReference<List<String>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Headings, and the labels of each table as they follow each other. */
  private static List<String> wording(Edition edition) {
    List<String> wording = new ArrayList<>();
    edition.sections().stream()
        .map(SectionHeading::heading)
        .flatMap(Label::wordings)
        .forEach(wording::add);
    for (Block block :
        edition.tables().stream().map(Table::blocks).flatMap(List::stream).toList()) {
      List<Label> labels =
          Stream.of(
                  block.captions().stream(),
                  block.spanners().stream().map(Block.Spanner::label),
                  block.columns().stream().map(Column::label),
                  block.groups().stream().map(Block.Group::label),
                  block.rows().stream().map(Row::label))
              .flatMap(each -> each)
              .toList();
      wording.add(String.join("", labels.stream().map(Label::zh).toList()));
      labels.stream().flatMap(Label::wordings).forEach(wording::add);
    }
    return wording;
  }
}
