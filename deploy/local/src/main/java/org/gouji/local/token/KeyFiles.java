package org.gouji.local.token;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Set;

/**
 * The key pair as files in a folder: {@code private.pem} (PKCS #8, readable for its owner alone)
 * and {@code public.pem} (X.509), made when first asked for.
 */
public final class KeyFiles {
  /** Enough until 2030 by NIST SP 800-57; a token lives for hours. */
  private static final int BITS = 2048;

  private static final Set<PosixFilePermission> OWNER_ALONE =
      PosixFilePermissions.fromString("rw-------");
  private static final Base64.Encoder LINES =
      Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

  private final Path folder;

  public KeyFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * The pair, made now if there is none.
   *
   * @throws IOException when the folder cannot be read or written, or holds no RSA key
   */
  public SigningKeys loadOrCreate() throws IOException {
    Files.createDirectories(folder);
    Path privateFile = folder.resolve("private.pem");
    // Two commands at once must not end up with two pairs.
    try (FileChannel lock =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock.lock();
      if (!Files.exists(privateFile)) {
        create(privateFile);
      }
      if (isPosix(privateFile)) {
        Files.setPosixFilePermissions(privateFile, OWNER_ALONE);
      }
      return load(privateFile);
    } catch (GeneralSecurityException | IllegalArgumentException | ClassCastException e) {
      throw new IOException(privateFile + " holds no RSA private key in PKCS #8", e);
    }
  }

  private void create(Path privateFile) throws IOException, GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(BITS);
    KeyPair pair = generator.generateKeyPair();
    Files.writeString(
        folder.resolve("public.pem"), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    Path whole = folder.resolve("private.pem.new");
    Files.deleteIfExists(whole);
    Files.createFile(whole, ownerAlone());
    Files.writeString(whole, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
    Files.move(whole, privateFile, StandardCopyOption.ATOMIC_MOVE);
  }

  private static SigningKeys load(Path privateFile) throws IOException, GeneralSecurityException {
    String text =
        Files.readString(privateFile, StandardCharsets.US_ASCII).replaceAll("-----[^-]+-----", "");
    KeyFactory rsa = KeyFactory.getInstance("RSA");
    RSAPrivateCrtKey privateKey =
        (RSAPrivateCrtKey)
            rsa.generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(text)));
    return new SigningKeys(
        privateKey,
        rsa.generatePublic(
            new RSAPublicKeySpec(privateKey.getModulus(), privateKey.getPublicExponent())));
  }

  private static String pem(String label, byte[] encoded) {
    return "-----BEGIN %s-----%n%s%n-----END %s-----%n"
        .formatted(label, LINES.encodeToString(encoded), label);
  }

  private FileAttribute<?>[] ownerAlone() {
    return isPosix(folder)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ALONE)}
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
  }
}
