package org.gouji.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.ingest.contract.StatedMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataReaderTest {
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

  private final MetadataReader reader = readerAt(NOW);

  private static MetadataReader readerAt(Instant now) {
    return new MetadataReader(Clock.fixed(now, ZoneOffset.UTC));
  }

  private MetadataReading read(String field, String value) {
    return reader.read(Map.of(field, List.of(value)));
  }

  @Test
  void keepsEveryFieldAsStated() {
    // when
    MetadataReading reading =
        reader.read(
            Map.of(
                "agency", List.of("青禾镇人民政府"),
                "agencyCode", List.of("11341323MB00000001"),
                "divisionCode", List.of("341323101"),
                "year", List.of("2025"),
                "publishedAt", List.of("2026-01-20"),
                "sourceUrl", List.of("https://www.example.gov.cn/年报?id=7"),
                "filename", List.of("2025 年度报告.html")));

    // then
    assertThat(reading)
        .isEqualTo(
            new MetadataReading.Accepted(
                new StatedMetadata(
                    "青禾镇人民政府",
                    "11341323MB00000001",
                    "341323101",
                    2025,
                    LocalDate.of(2026, 1, 20),
                    "https://www.example.gov.cn/年报?id=7",
                    "2025 年度报告.html")));
  }

  @Test
  void statesNothingForWhatIsAbsentOrBlank() {
    // when
    MetadataReading reading =
        reader.read(Map.of("agency", List.of(""), "year", List.of(" \u3000")));

    // then
    assertThat(reading).isEqualTo(new MetadataReading.Accepted(StatedMetadata.NONE));
  }

  @Test
  void leavesOtherNamesAlone() {
    assertThat(read("agencycode", "42"))
        .isEqualTo(new MetadataReading.Accepted(StatedMetadata.NONE));
  }

  @Test
  void takesTheSameValueTwiceForOne() {
    // when
    MetadataReading reading = reader.read(Map.of("divisionCode", List.of("3413", " 3413 ", "")));

    // then
    assertThat(reading)
        .isEqualTo(
            new MetadataReading.Accepted(
                new StatedMetadata(null, null, "3413", null, null, null, null)));
  }

  @Test
  void refusesDifferentValuesForOneField() {
    // when
    MetadataReading reading = reader.read(Map.of("year", List.of("2024", "2025")));

    // then
    assertThat(reading)
        .isEqualTo(
            new MetadataReading.Refused(
                List.of(Fault.contradictory("year", "stated with different values"))));
  }

  @Test
  void refusesAPublicationBeforeTheReportingYearBegan() {
    // when
    MetadataReading reading =
        reader.read(Map.of("year", List.of("2025"), "publishedAt", List.of("2024-12-31")));

    // then
    assertThat(reading)
        .isEqualTo(
            new MetadataReading.Refused(
                List.of(
                    Fault.contradictory(
                        "publishedAt",
                        "published on 2024-12-31, before the reporting year 2025 began"))));
  }

  @Test
  void keepsAPublicationWithinTheReportingYearForARuleToFind() {
    // when
    MetadataReading reading =
        reader.read(Map.of("year", List.of("2025"), "publishedAt", List.of("2025-01-01")));

    // then
    assertThat(reading)
        .isEqualTo(
            new MetadataReading.Accepted(
                new StatedMetadata(null, null, null, 2025, LocalDate.of(2025, 1, 1), null, null)));
  }

  @Test
  void listsEveryFaultInTheOrderOfTheFields() {
    // when
    MetadataReading reading =
        reader.read(
            Map.of(
                "sourceUrl", List.of("ftp://example.org/a"),
                "agency", List.of("a\u0000b"),
                "publishedAt", List.of("2025-02-29"),
                "year", List.of("2007"),
                "divisionCode", List.of("3")));

    // then
    assertThat(reading)
        .isEqualTo(
            new MetadataReading.Refused(
                List.of(
                    Fault.malformed("agency", "control characters are not allowed"),
                    Fault.malformed(
                        "divisionCode", "a division code (GB/T 2260) has 2 to 12 digits"),
                    Fault.malformed("year", "a reporting year is from 2008 to 2026"),
                    Fault.malformed("publishedAt", "there is no such day"),
                    Fault.malformed(
                        "sourceUrl",
                        "an address begins with http:// or https:// and names a host"))));
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        argumentSet("too early a year", "year", "2007"),
        argumentSet("a year to come", "year", "2027"),
        argumentSet("a year in words", "year", "二〇二五"),
        argumentSet("full-width digits", "year", "２０２５"),
        argumentSet("a signed year", "year", "+2025"),
        argumentSet("thirteen digits", "divisionCode", "3413231010011"),
        argumentSet("a letter in the division", "divisionCode", "34132A"),
        argumentSet("a date in another order", "publishedAt", "20.01.2026"),
        argumentSet("a date with a time", "publishedAt", "2026-01-20T08:00:00Z"),
        argumentSet("a date without zeros", "publishedAt", "2026-1-2"),
        argumentSet("no host", "sourceUrl", "https:///x"),
        argumentSet("no scheme", "sourceUrl", "www.example.gov.cn"),
        argumentSet("a script", "sourceUrl", "javascript:alert(1)"),
        argumentSet("a blank in the address", "sourceUrl", "https://example.gov.cn/a b"),
        argumentSet("a folder", "filename", "reports/"),
        argumentSet("the parent folder", "filename", "reports/.."),
        argumentSet("a line break", "agency", "青禾镇\n人民政府"),
        argumentSet("a line separator", "agency", "青禾镇\u2028人民政府"),
        argumentSet("half a surrogate pair", "agency", "\ud800"),
        argumentSet("a mark that turns the suffix", "filename", "report\u202etxt.exe"),
        argumentSet("a long agency", "agency", "镇".repeat(201)),
        argumentSet("a long code", "agencyCode", "9".repeat(65)),
        argumentSet("a long address", "sourceUrl", "https://example.gov.cn/" + "a".repeat(2048)),
        argumentSet("a long filename", "filename", "a".repeat(252) + ".txt"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void refusesAndNamesTheField(String field, String value) {
    assertThat(read(field, value))
        .isInstanceOfSatisfying(
            MetadataReading.Refused.class,
            refused ->
                assertThat(refused.faults())
                    .singleElement()
                    .satisfies(
                        fault -> {
                          assertThat(fault.field()).isEqualTo(field);
                          assertThat(fault.kind()).isEqualTo(Fault.Kind.MALFORMED);
                        }));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C:\\Users\\li\\报告.docx", "/home/li/报告.docx", "..\\报告.docx"})
  void keepsTheLastSegmentOfAPath(String path) {
    assertThat(read("filename", path))
        .isEqualTo(
            new MetadataReading.Accepted(
                new StatedMetadata(null, null, null, null, null, null, "报告.docx")));
  }

  @Test
  void measuresAFilenameWithoutItsPath() {
    assertThat(read("filename", "d".repeat(300) + "/a.txt"))
        .isEqualTo(
            new MetadataReading.Accepted(
                new StatedMetadata(null, null, null, null, null, null, "a.txt")));
  }

  @Test
  void takesAsManyCharactersAsAFieldHoldsWhateverTheirEncodedLength() {
    // given
    String agency = "\ud840\udc00".repeat(200);

    // then
    assertThat(read("agency", agency))
        .isEqualTo(
            new MetadataReading.Accepted(
                new StatedMetadata(agency, null, null, null, null, null, null)));
  }

  @Test
  void beginsTheNewYearWhenItBeginsInChina() {
    // given
    MetadataReader atMidnightInBeijing = readerAt(Instant.parse("2026-12-31T16:00:00Z"));

    // when
    MetadataReading reading = atMidnightInBeijing.read(Map.of("year", List.of("2027")));

    // then
    assertThat(reading)
        .isEqualTo(
            new MetadataReading.Accepted(
                new StatedMetadata(null, null, null, 2027, null, null, null)));
  }
}
