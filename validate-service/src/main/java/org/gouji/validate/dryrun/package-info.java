/** Tries rules on stored reports, and changes nothing. Pure, but for the port to the store. */
@NullMarked
package org.gouji.validate.dryrun;

import org.jspecify.annotations.NullMarked;
