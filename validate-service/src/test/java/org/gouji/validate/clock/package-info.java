/** Specifies when missing reports are looked for. */
@NullMarked
package org.gouji.validate.clock;

import org.jspecify.annotations.NullMarked;
