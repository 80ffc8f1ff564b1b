package org.gouji.local.token;

import java.security.PrivateKey;
import java.security.PublicKey;

/** The key pair of this machine. */
public record SigningKeys(PrivateKey privateKey, PublicKey publicKey) {
  @Override
  public String toString() {
    return "SigningKeys[…]";
  }
}
