package org.gouji.local.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {
  @TempDir private Path folder;

  @Test
  void keepsThePrivateKeyForItsOwnerAlone() throws IOException {
    // when
    new KeyFiles(folder.resolve("keys")).loadOrCreate();

    // then
    assertThat(permissions("keys/private.pem")).isEqualTo("rw-------");
  }

  @Test
  void closesAPrivateKeyThatSomebodyOpened() throws IOException {
    // given
    KeyFiles files = new KeyFiles(folder);
    files.loadOrCreate();
    Files.setPosixFilePermissions(
        folder.resolve("private.pem"), PosixFilePermissions.fromString("rw-r--r--"));

    // when
    files.loadOrCreate();

    // then
    assertThat(permissions("private.pem")).isEqualTo("rw-------");
  }

  @Test
  void keepsThePairItMade() throws IOException {
    // given
    SigningKeys made = new KeyFiles(folder).loadOrCreate();

    // when
    SigningKeys loaded = new KeyFiles(folder).loadOrCreate();

    // then
    assertThat(loaded.privateKey()).isEqualTo(made.privateKey());
    assertThat(loaded.publicKey()).isEqualTo(made.publicKey());
  }

  @Test
  void writesThePublicKeyForOthersToRead() throws Exception {
    // given
    SigningKeys made = new KeyFiles(folder).loadOrCreate();

    // when
    String pem = Files.readString(folder.resolve("public.pem"), StandardCharsets.US_ASCII);

    // then
    String base64 = pem.replaceAll("-----[^-]+-----", "");
    assertThat(
            KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(base64))))
        .isEqualTo(made.publicKey());
  }

  @Test
  void namesTheFileThatHoldsNoKey() throws IOException {
    // given
    Files.writeString(folder.resolve("private.pem"), "-----BEGIN PRIVATE KEY-----\nAAAA\n");

    // then
    assertThatThrownBy(() -> new KeyFiles(folder).loadOrCreate())
        .isInstanceOf(IOException.class)
        .hasMessageContaining(folder.resolve("private.pem").toString());
  }

  private String permissions(String file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file)));
  }
}
