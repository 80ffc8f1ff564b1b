/** Events in from the log, and from them the receipts. */
@NullMarked
package org.gouji.ingest.projection;

import org.jspecify.annotations.NullMarked;
