package org.gouji.ingest.receipt;

/** The store of receipts cannot be reached, or does not answer in time. */
public final class StoreUnavailableException extends RuntimeException {
  public StoreUnavailableException(Throwable cause) {
    super("the store of receipts does not answer", cause);
  }
}
