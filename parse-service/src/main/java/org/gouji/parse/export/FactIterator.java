package org.gouji.parse.export;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.gouji.parse.store.FactBatch;
import org.gouji.parse.store.FactFilter;
import org.gouji.parse.store.FactSource;
import org.gouji.parse.store.ReportFacts;

/**
 * The facts of all reports of a filter, read from the store a batch at a time when they are wanted.
 */
public final class FactIterator implements Iterator<ReportFacts> {
  /** Some 200 facts each, so a batch is a few megabytes. */
  private static final int BATCH_REPORTS = 64;

  private final FactSource store;
  private final FactFilter filter;
  private Iterator<ReportFacts> batch;
  private FactBatch read;

  /** Begins to read: the first batch is fetched at once, so that a store that is away shows. */
  public FactIterator(FactSource store, FactFilter filter) {
    this.store = store;
    this.filter = filter;
    this.read = store.newest(filter, null, BATCH_REPORTS);
    this.batch = read.reports().iterator();
  }

  @Override
  public boolean hasNext() {
    while (!batch.hasNext() && read.next() != null) {
      read = store.newest(filter, read.next(), BATCH_REPORTS);
      batch = read.reports().iterator();
    }
    return batch.hasNext();
  }

  @Override
  public ReportFacts next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return batch.next();
  }
}
