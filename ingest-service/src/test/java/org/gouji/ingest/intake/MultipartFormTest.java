package org.gouji.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MultipartFormTest {
  private static final String TYPE = "multipart/form-data; boundary=\"=frontier\"";

  private static byte[] form(byte[] file, String fileHeaders, String rest) {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    form.writeBytes(
        ("--=frontier\r\n" + fileHeaders + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    form.writeBytes(file);
    form.writeBytes(("\r\n" + rest).getBytes(StandardCharsets.UTF_8));
    return form.toByteArray();
  }

  private static String field(String name, String value) {
    return "--=frontier\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n"
        + value
        + "\r\n";
  }

  private static Upload read(String fileHeaders) {
    return MultipartForm.read(
        form("abc".getBytes(StandardCharsets.UTF_8), fileHeaders, "--=frontier--\r\n"), TYPE);
  }

  private static void refuses(byte[] body, String type, String message) {
    assertThatExceptionOfType(MultipartForm.MalformedFormException.class)
        .isThrownBy(() -> MultipartForm.read(body, type))
        .withMessage(message);
  }

  @Test
  void readsTheDocumentAndTheFieldsAroundIt() {
    // given
    byte[] gbk = "青禾镇".getBytes(Charset.forName("GBK"));
    byte[] body =
        form(
            gbk,
            "Content-Disposition: form-data; name=\"file\"; filename=\"青禾, 年报;2025.html\"\r\n"
                + "Content-Type: text/html; charset=GBK",
            field("agency", "青禾镇人民政府")
                + field("year", "2025")
                + field("year", "2024")
                + "--=frontier--");

    // when
    Upload upload = MultipartForm.read(body, TYPE);

    // then
    assertThat(upload.content()).isEqualTo(gbk);
    assertThat(upload.contentType()).isEqualTo("text/html; charset=GBK");
    assertThat(upload.filename()).isEqualTo("青禾, 年报;2025.html");
    assertThat(upload.fields())
        .isEqualTo(Map.of("agency", List.of("青禾镇人民政府"), "year", List.of("2025", "2024")));
  }

  @Test
  void readsAFilenameByRfc5987() {
    assertThat(
            read("Content-Disposition: form-data; name=\"file\"; filename*=UTF-8''%E5%B9%B4%E6%8A%A5.txt")
                .filename())
        .isEqualTo("年报.txt");
  }

  @Test
  void takesADocumentWithoutFilenameOrType() {
    // when
    Upload upload = read("Content-Disposition: form-data; name=\"file\"");

    // then
    assertThat(upload.content()).isEqualTo("abc".getBytes(StandardCharsets.UTF_8));
    assertThat(upload.contentType()).isNull();
    assertThat(upload.filename()).isNull();
  }

  @Property(tries = 200)
  void keepsEveryByteOfTheDocument(@ForAll byte[] content) {
    byte[] body =
        form(
            content,
            "Content-Disposition: form-data; name=\"file\"; filename=\"a\"",
            "--=frontier--\r\n");

    assertThat(MultipartForm.read(body, TYPE).content()).isEqualTo(content);
  }

  @Test
  void refusesAFormWithoutADocument() {
    refuses(
        (field("year", "2025") + "--=frontier--").getBytes(StandardCharsets.UTF_8),
        TYPE,
        "The form has no part file.");
  }

  @Test
  void refusesAFormWithTwoDocuments() {
    refuses(
        (field("file", "a") + field("file", "b") + "--=frontier--")
            .getBytes(StandardCharsets.UTF_8),
        TYPE,
        "The form has more than one part file.");
  }

  @Test
  void refusesAFormThatBreaksOff() {
    refuses(
        (field("file", "a") + field("year", "2025")).getBytes(StandardCharsets.UTF_8),
        TYPE,
        "The form cannot be taken apart.");
  }

  @Test
  void refusesAFormWithoutBoundary() {
    refuses(
        field("file", "a").getBytes(StandardCharsets.UTF_8),
        "multipart/form-data",
        "The form cannot be taken apart.");
  }

  @Test
  void refusesAFormOfMoreParts() {
    refuses(
        (field("year", "2025").repeat(65) + "--=frontier--").getBytes(StandardCharsets.UTF_8),
        TYPE,
        "The form has more than 64 parts.");
  }

  @Property(tries = 200)
  void answersWhateverIsSentAsAForm(@ForAll byte[] body) {
    assertThatExceptionOfType(MultipartForm.MalformedFormException.class)
        .isThrownBy(() -> MultipartForm.read(body, TYPE));
  }
}
