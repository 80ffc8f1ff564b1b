/** Reads the figures that agencies print in cells. */
@NullMarked
package org.gouji.parse.figure;

import org.jspecify.annotations.NullMarked;
