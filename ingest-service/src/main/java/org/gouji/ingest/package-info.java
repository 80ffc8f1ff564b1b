/** Intake of OGI annual reports: documents in over HTTP, out to the log, and their receipts. */
@NullMarked
package org.gouji.ingest;

import org.jspecify.annotations.NullMarked;
