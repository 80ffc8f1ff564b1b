package org.gouji.ingest.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The ids stand in the log for ever, so their derivation is pinned by known answers. */
class SubmissionIdTest {
  private static final String SHA256 =
      "f0e9bebe601fc5861d86331854b287db5d626116de0b0951ad8d4cef752d8f7b";
  private static final String HTML = "text/html;charset=UTF-8";
  private static final LocalDate DAY = LocalDate.of(2025, 1, 17);
  private static final String URL = "https://portal.example.org/ogi/2024.html";
  private static final StatedMetadata STATED =
      new StatedMetadata(
          "青禾县云溪镇人民政府", "11990123MB1X00021P", "990123107", 2024, DAY, URL, "2024年度报告.html");
  private static final String ID = "5b3a481a71aa24ca6be94eb36b889afd";

  @Test
  void digestsTheBytes() {
    assertThat(SubmissionId.sha256("政府信息公开".getBytes(StandardCharsets.UTF_8))).isEqualTo(SHA256);
    assertThat(SubmissionId.sha256(new byte[0]))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void derivesFromEverythingStated() {
    assertThat(SubmissionId.of("qinghe-portal", SHA256, HTML, STATED)).isEqualTo(ID);
  }

  @Test
  void derivesFromPortalBytesAndTypeWhereNothingIsStated() {
    assertThat(SubmissionId.of("qinghe-portal", SHA256, "text/plain", StatedMetadata.NONE))
        .isEqualTo("14ad254777e143e7d0059bd99579b3e6");
  }

  @ParameterizedTest
  @MethodSource("others")
  void isAnotherWhereOneFieldDiffers(
      String portal, String sha256, String mediaType, StatedMetadata stated) {
    assertThat(SubmissionId.of(portal, sha256, mediaType, stated)).isNotEqualTo(ID);
  }

  private static Stream<Arguments> others() {
    String other = SubmissionId.sha256(new byte[0]);
    return Stream.of(
        argumentSet("portal", "other-portal", SHA256, HTML, STATED),
        argumentSet("bytes", "qinghe-portal", other, HTML, STATED),
        argumentSet("media type", "qinghe-portal", SHA256, "text/html", STATED),
        stated(
            "agency",
            "青禾县云溪镇",
            STATED.agencyCode(),
            STATED.divisionCode(),
            2024,
            DAY,
            URL,
            STATED.filename()),
        stated(
            "no agency",
            null,
            STATED.agencyCode(),
            STATED.divisionCode(),
            2024,
            DAY,
            URL,
            STATED.filename()),
        stated(
            "code", STATED.agency(), "X", STATED.divisionCode(), 2024, DAY, URL, STATED.filename()),
        stated(
            "division",
            STATED.agency(),
            STATED.agencyCode(),
            "990124",
            2024,
            DAY,
            URL,
            STATED.filename()),
        stated(
            "year",
            STATED.agency(),
            STATED.agencyCode(),
            STATED.divisionCode(),
            2023,
            DAY,
            URL,
            STATED.filename()),
        stated(
            "day",
            STATED.agency(),
            STATED.agencyCode(),
            STATED.divisionCode(),
            2024,
            DAY.plusDays(1),
            URL,
            STATED.filename()),
        stated(
            "page",
            STATED.agency(),
            STATED.agencyCode(),
            STATED.divisionCode(),
            2024,
            DAY,
            URL + "?",
            STATED.filename()),
        stated(
            "no file name",
            STATED.agency(),
            STATED.agencyCode(),
            STATED.divisionCode(),
            2024,
            DAY,
            URL,
            null));
  }

  private static Arguments stated(
      String name,
      String agency,
      String code,
      String division,
      Integer year,
      LocalDate day,
      String url,
      String filename) {
    return argumentSet(
        name,
        "qinghe-portal",
        SHA256,
        HTML,
        new StatedMetadata(agency, code, division, year, day, url, filename));
  }

  @Test
  void tellsFieldsApartThatRunTogether() {
    // given the same characters, cut at another place
    StatedMetadata left = new StatedMetadata("12", "3", null, null, null, null, null);
    StatedMetadata right = new StatedMetadata("1", "23", null, null, null, null, null);
    StatedMetadata shifted = new StatedMetadata(null, "12", "3", null, null, null, null);

    // then
    assertThat(Stream.of(left, right, shifted))
        .extracting(stated -> SubmissionId.of("p", SHA256, HTML, stated))
        .doesNotHaveDuplicates();
  }
}
