/** What is known of a submission, put together from events that come in any order. */
@NullMarked
package org.gouji.ingest.receipt;

import org.jspecify.annotations.NullMarked;
