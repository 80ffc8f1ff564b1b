/** A MongoDB-wire server on one file, for machines without a {@code mongod}. */
@NullMarked
package org.gouji.store;

import org.jspecify.annotations.NullMarked;
