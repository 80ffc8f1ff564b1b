package org.gouji.ingest.receipt;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Receipts as the store keeps them, in a map; can be made to be down. */
public final class InMemoryReceipts implements Receipts {
  private static final Comparator<Received> BY_ARRIVAL =
      Comparator.comparing(Received::receivedAt).thenComparing(Received::submissionId);

  private final Map<String, Receipt> stored = new ConcurrentHashMap<>();
  private int failures;
  private int lookUps;

  /** The next so many requests fail. */
  public void failNext(int requests) {
    failures = requests;
  }

  /** How often a receipt was asked for. */
  public int lookUps() {
    return lookUps;
  }

  /** Keeps a receipt whatever was there. */
  public void put(Receipt receipt) {
    stored.put(receipt.submissionId(), receipt);
  }

  @Override
  public Optional<Receipt> find(String submissionId) {
    lookUps++;
    failIfDown();
    return Optional.ofNullable(stored.get(submissionId));
  }

  @Override
  public Map<String, Receipt> findAll(Collection<String> submissionIds) {
    failIfDown();
    Map<String, Receipt> found = new HashMap<>(stored);
    found.keySet().retainAll(submissionIds);
    return found;
  }

  @Override
  public boolean save(Collection<Receipt> receipts) {
    failIfDown();
    return receipts.stream().allMatch(this::save);
  }

  private boolean save(Receipt receipt) {
    Receipt before = stored.get(receipt.submissionId());
    if ((before == null ? 0 : before.version()) != receipt.version()) {
      return false;
    }
    put(
        new Receipt(
            receipt.submissionId(),
            receipt.version() + 1,
            receipt.received(),
            receipt.outcome(),
            receipt.validated()));
    return true;
  }

  @Override
  public List<Receipt> page(ReceiptQuery query) {
    failIfDown();
    return stored.values().stream()
        .map(Receipt::received)
        .filter(Objects::nonNull)
        .filter(received -> query.portal() == null || received.portal().equals(query.portal()))
        .sorted(BY_ARRIVAL.reversed())
        .map(received -> stored.get(received.submissionId()))
        .limit(query.limit())
        .toList();
  }

  private void failIfDown() {
    if (failures > 0) {
      failures--;
      throw new StoreUnavailableException(new IllegalStateException("down"));
    }
  }
}
