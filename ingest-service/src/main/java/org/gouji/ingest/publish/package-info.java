/** Documents out to the log. */
@NullMarked
package org.gouji.ingest.publish;

import org.jspecify.annotations.NullMarked;
