/**
 * Looks from time to time at what no single event brings about, and has reports looked at again for
 * it.
 */
@NullMarked
package org.gouji.validate.watch;

import org.jspecify.annotations.NullMarked;
