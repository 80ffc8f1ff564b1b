/** What a portal submits: the checks that need no broker, store or framework. */
@NullMarked
package org.gouji.ingest.submission;

import org.jspecify.annotations.NullMarked;
