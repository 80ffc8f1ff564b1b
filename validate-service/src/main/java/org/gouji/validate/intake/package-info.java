/** Report events in: reads them in batches, has them decided on, stored and published. */
@NullMarked
package org.gouji.validate.intake;

import org.jspecify.annotations.NullMarked;
