package org.gouji.parse.api;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.gouji.parse.problem.ProblemType;

/** Keeps exports, which last as long as their readers take, from using up the request threads. */
@Singleton
class ExportSlots {
  private final Semaphore free;

  ExportSlots(ExportConfig config) {
    this.free = new Semaphore(config.concurrent());
  }

  /**
   * Runs an export in a slot of its own.
   *
   * @throws HttpProblem when no slot is free
   */
  void run(Writing export) throws IOException {
    if (!free.tryAcquire()) {
      throw ProblemType.EXPORTS_BUSY.because("as many exports as allowed are under way");
    }
    try {
      export.run();
    } finally {
      free.release();
    }
  }

  /** Something that writes to a client. */
  interface Writing {
    void run() throws IOException;
  }
}
