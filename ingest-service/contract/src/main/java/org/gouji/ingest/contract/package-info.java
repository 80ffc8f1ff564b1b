/**
 * What ingest-service publishes: the raw-document event, how it is keyed, and how its id derives.
 */
@NullMarked
package org.gouji.ingest.contract;

import org.jspecify.annotations.NullMarked;
