/** Receipts in MongoDB. */
@NullMarked
package org.gouji.ingest.store;

import org.jspecify.annotations.NullMarked;
