package org.gouji.validate.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.validate.contract.RegisterEvent;

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

  /**
   * Some of the registers that there are, removed ones too, by year and division.
   *
   * @param after the text of the key behind which to begin; empty for the first
   * @param limit how many at most
   */
  List<RegisterKey> keys(String after, int limit);

  /** The versions of those registers, without reading them. */
  Map<RegisterKey, Long> versions(Collection<RegisterKey> keys);

  /** The version of the holidays of a calendar year, 0 where there are none. */
  long holidaysVersion(int year);

  /**
   * Keeps what was laid down unless something newer is there; the traces before the register that
   * they lead to.
   *
   * @param version grows with every event of a key
   */
  void put(RegisterEvent event, long version);

  /** The holidays of those calendar years, all in one. */
  Holidays holidays(Collection<Integer> years);
}
