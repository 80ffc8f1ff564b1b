/** What the API says when it refuses: one catalogue of problems by RFC 9457. */
@NullMarked
package org.gouji.ingest.problem;

import org.jspecify.annotations.NullMarked;
