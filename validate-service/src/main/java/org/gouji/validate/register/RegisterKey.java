package org.gouji.validate.register;

import org.gouji.validate.contract.RegisterUpdated;

/**
 * What there is one register of.
 *
 * @param year reporting year
 * @param divisionCode administrative division by GB/T 2260
 */
public record RegisterKey(int year, String divisionCode) {
  /** The key as text: {@code <year>/<division>}. */
  public String text() {
    return RegisterUpdated.key(year, divisionCode);
  }

  /** Reads a key back. */
  public static RegisterKey of(String text) {
    int slash = text.indexOf('/');
    return new RegisterKey(Integer.parseInt(text.substring(0, slash)), text.substring(slash + 1));
  }
}
