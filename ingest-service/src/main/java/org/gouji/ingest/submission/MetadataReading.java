package org.gouji.ingest.submission;

import java.util.List;
import java.util.function.Function;
import org.gouji.ingest.contract.StatedMetadata;

/** What came of reading the metadata of a request. */
public sealed interface MetadataReading {

  /**
   * The metadata, where it is in order.
   *
   * @param refusal makes the exception from the faults where it is not
   */
  <X extends Exception> StatedMetadata orElseThrow(Function<List<Fault>, X> refusal) throws X;

  /** The metadata is in order. */
  record Accepted(StatedMetadata stated) implements MetadataReading {
    @Override
    public <X extends Exception> StatedMetadata orElseThrow(Function<List<Fault>, X> refusal) {
      return stated;
    }
  }

  /** The metadata is not; every fault is listed, in the order of the fields. */
  record Refused(List<Fault> faults) implements MetadataReading {
    public Refused {
      faults = List.copyOf(faults);
      if (faults.isEmpty()) {
        throw new IllegalArgumentException("refused without a fault");
      }
    }

    @Override
    public <X extends Exception> StatedMetadata orElseThrow(Function<List<Fault>, X> refusal)
        throws X {
      throw refusal.apply(faults);
    }
  }
}
