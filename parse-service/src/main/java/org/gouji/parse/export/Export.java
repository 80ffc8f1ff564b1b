package org.gouji.parse.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.gouji.parse.store.ReportFacts;

/**
 * Writes the facts of any number of reports while they are read, with a bounded part of them in
 * memory at any time.
 */
public interface Export {

  /**
   * Writes a whole document. When this throws, what was written is no whole document.
   *
   * @param reports the reports; read as fast as the stream takes them
   * @param out where to write; stays open
   * @throws IOException when the stream takes no more
   */
  void write(Iterator<ReportFacts> reports, OutputStream out) throws IOException;
}
