/** Receipts out over HTTP, each caller seeing what it may. */
@NullMarked
package org.gouji.ingest.query;

import org.jspecify.annotations.NullMarked;
