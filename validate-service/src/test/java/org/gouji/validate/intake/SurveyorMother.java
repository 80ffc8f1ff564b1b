package org.gouji.validate.intake;

import org.gouji.validate.history.Shelf;
import org.gouji.validate.likeness.Boilerplate;
import org.gouji.validate.likeness.MemoryNarrativeIndex;
import org.gouji.validate.likeness.NarrativeIndex;
import org.gouji.validate.likeness.Neighbours;
import org.gouji.validate.peers.MemoryPeerBook;
import org.gouji.validate.peers.PeerBook;
import org.gouji.validate.register.MemoryRegisterShelf;
import org.gouji.validate.register.RegisterShelf;
import org.gouji.validate.rule.fixture.ReportMother;

/** Surveyors over stores in memory. */
final class SurveyorMother {
  private static final Boilerplate BOILERPLATE = Boilerplate.of(ReportMother.TAXONOMY);

  private SurveyorMother() {}

  /** A surveyor that knows what is on the shelf, and no register, narrative or group. */
  static Surveyor on(Shelf shelf) {
    return on(shelf, new MemoryRegisterShelf());
  }

  /** Likewise, with these registers. */
  static Surveyor on(Shelf shelf, RegisterShelf registers) {
    return on(shelf, registers, new MemoryNarrativeIndex(), new MemoryPeerBook());
  }

  /** Likewise, with these narratives. */
  static Surveyor on(Shelf shelf, NarrativeIndex narratives) {
    return on(shelf, narratives, new MemoryPeerBook());
  }

  /** Likewise, with these groups. */
  static Surveyor on(Shelf shelf, NarrativeIndex narratives, PeerBook peers) {
    return on(shelf, new MemoryRegisterShelf(), narratives, peers);
  }

  private static Surveyor on(
      Shelf shelf, RegisterShelf registers, NarrativeIndex narratives, PeerBook peers) {
    return new Surveyor(shelf, registers, new Neighbours(narratives, BOILERPLATE), peers);
  }
}
