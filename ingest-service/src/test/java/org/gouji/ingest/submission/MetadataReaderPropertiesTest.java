package org.gouji.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gouji.ingest.contract.StatedMetadata;

class MetadataReaderPropertiesTest {
  private final MetadataReader reader =
      new MetadataReader(Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC));

  @Provide
  Arbitrary<Map<String, List<String>>> requests() {
    Arbitrary<String> names = Arbitraries.of(MetadataField.values()).map(MetadataField::parameter);
    Arbitrary<String> values =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(300),
            Arbitraries.strings().withCharRange('0', '9').ofMaxLength(13),
            Arbitraries.of("2024", "2025-01-31", "http://a/b", "x/y.txt", "..", " "));
    return Arbitraries.maps(names, values.list().ofMaxSize(3)).ofMaxSize(7);
  }

  @Property
  void answersWhateverIsStated(@ForAll("requests") Map<String, List<String>> given) {
    MetadataReading reading = reader.read(given);
    if (reading instanceof MetadataReading.Accepted accepted) {
      assertThat(texts(accepted.stated())).allMatch(Characters::arePrintable);
      assertThat(texts(accepted.stated())).allMatch(text -> text.strip().equals(text));
    } else {
      assertThat(((MetadataReading.Refused) reading).faults())
          .allMatch(fault -> MetadataField.parameters().anyMatch(fault.field()::equals));
    }
  }

  @Property
  void readsItsOwnOutputTheSame(@ForAll("requests") Map<String, List<String>> given) {
    if (reader.read(given) instanceof MetadataReading.Accepted accepted) {
      assertThat(reader.read(restated(accepted.stated()))).isEqualTo(accepted);
    }
  }

  private static Stream<String> texts(StatedMetadata stated) {
    return Stream.of(
            stated.agency(),
            stated.agencyCode(),
            stated.divisionCode(),
            stated.sourceUrl(),
            stated.filename())
        .filter(Objects::nonNull);
  }

  private static Map<String, List<String>> restated(StatedMetadata stated) {
    Map<String, List<String>> given = new HashMap<>();
    put(given, "agency", stated.agency());
    put(given, "agencyCode", stated.agencyCode());
    put(given, "divisionCode", stated.divisionCode());
    put(given, "year", stated.year());
    put(given, "publishedAt", stated.publishedAt());
    put(given, "sourceUrl", stated.sourceUrl());
    put(given, "filename", stated.filename());
    return given;
  }

  private static void put(Map<String, List<String>> given, String name, Object value) {
    if (value != null) {
      given.put(name, List.of(value.toString()));
    }
  }
}
