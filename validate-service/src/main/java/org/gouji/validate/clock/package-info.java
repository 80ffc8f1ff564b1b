/** The clock: has missing reports looked for when a deadline has passed. */
@NullMarked
package org.gouji.validate.clock;

import org.jspecify.annotations.NullMarked;
