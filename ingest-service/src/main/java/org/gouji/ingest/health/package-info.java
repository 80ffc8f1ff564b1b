/** Whether the service can do its job: broker, store and receipts. */
@NullMarked
package org.gouji.ingest.health;

import org.jspecify.annotations.NullMarked;
