/** Documents in over HTTP: reading requests, telling repetitions, answering. */
@NullMarked
package org.gouji.ingest.intake;

import org.jspecify.annotations.NullMarked;
