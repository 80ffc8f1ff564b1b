/** A report's text made comparable, with the way back to what was printed. */
@NullMarked
package org.gouji.validate.text;

import org.jspecify.annotations.NullMarked;
