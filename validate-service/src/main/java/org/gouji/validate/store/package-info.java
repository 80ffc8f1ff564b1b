/**
 * What the service remembers, in MongoDB: decisions, which are the truth about what it published,
 * and the projections of its own events that the API reads.
 */
@NullMarked
package org.gouji.validate.store;

import org.jspecify.annotations.NullMarked;
