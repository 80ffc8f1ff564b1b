/** Takes a body with many documents apart, one at a time and within bounds. */
@NullMarked
package org.gouji.ingest.batch;

import org.jspecify.annotations.NullMarked;
