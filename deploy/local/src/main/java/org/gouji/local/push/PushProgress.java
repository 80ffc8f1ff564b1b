package org.gouji.local.push;

/** Told how a push goes on, from several threads. */
public interface PushProgress {
  /** One more document was submitted or refused. */
  void submitted();

  /** All are submitted; so many will be followed to their end. */
  void waitsFor(int count);

  /** One more came to its end. */
  void ended();
}
