/**
 * How large the figures of comparable agencies are: which agencies are compared, and the middle and
 * spread of their figures. Pure, but for the port to the store.
 */
@NullMarked
package org.gouji.validate.peers;

import org.jspecify.annotations.NullMarked;
