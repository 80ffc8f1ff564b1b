package org.gouji.validate.register;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Where registers and holidays are kept. What is put there before a look is seen by that look,
 * whoever takes it.
 */
public interface RegisterShelf {

  /** The registers that there are of those asked for; one that was removed is not there. */
  Map<RegisterKey, Register> registers(Collection<RegisterKey> keys);

  /**
   * The registers that have, or had, an agency with such a trace.
   *
   * @param traces as {@link Register#traces} makes them
   * @return by trace
   */
  Map<String, Set<RegisterKey>> traced(Collection<String> traces);

  /** The traces of every agency that the register of that key has, or had. */
  Set<String> traces(RegisterKey key);

  /** The holidays of those calendar years, all in one. */
  Holidays holidays(Collection<Integer> years);
}
