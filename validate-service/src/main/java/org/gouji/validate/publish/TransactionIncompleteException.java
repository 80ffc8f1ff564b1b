package org.gouji.validate.publish;

import org.jspecify.annotations.Nullable;

/** A transaction that did not commit; its input is delivered again. */
public final class TransactionIncompleteException extends RuntimeException {
  TransactionIncompleteException(@Nullable Throwable cause) {
    super("the transaction did not commit, its input is read again", cause);
  }
}
