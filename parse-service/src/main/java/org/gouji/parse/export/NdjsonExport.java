package org.gouji.parse.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.gouji.parse.store.ReportFacts;

/** Flat facts as JSON, one a line. */
public final class NdjsonExport implements Export {
  private final FlatFacts facts;
  private final ObjectWriter json;

  /** The facts as a file, written as the mapper writes them elsewhere. */
  public NdjsonExport(FlatFacts facts, ObjectMapper mapper) {
    this.facts = facts;
    this.json = mapper.writerFor(FlatFact.class).without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  @Override
  public void write(Iterator<ReportFacts> reports, OutputStream out) throws IOException {
    OutputStream buffered = new BufferedOutputStream(out);
    while (reports.hasNext()) {
      for (FlatFact fact : facts.of(reports.next())) {
        buffered.write(json.writeValueAsBytes(fact));
        buffered.write('\n');
      }
    }
    buffered.flush();
  }
}
