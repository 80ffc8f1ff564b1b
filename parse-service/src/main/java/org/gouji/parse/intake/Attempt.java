package org.gouji.parse.intake;

import java.time.Duration;

/** How a bounded piece of work ended. */
sealed interface Attempt<T> {

  /** It gave a result. */
  record Done<T>(T result) implements Attempt<T> {}

  /** It threw, errors of the virtual machine included. */
  record Failed<T>(Throwable cause) implements Attempt<T> {}

  /** It was given up after the limit. */
  record TimedOut<T>(Duration limit) implements Attempt<T> {}
}
