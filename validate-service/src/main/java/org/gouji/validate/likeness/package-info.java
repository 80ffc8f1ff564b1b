/**
 * Which narratives are nearly the same: what an agency wrote itself, reduced to shingles, found
 * again by signatures and compared word by word. Pure, but for the port to the store.
 */
@NullMarked
package org.gouji.validate.likeness;

import org.jspecify.annotations.NullMarked;
