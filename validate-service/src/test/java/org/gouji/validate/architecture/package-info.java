/** Specifies which package may know which. */
@NullMarked
package org.gouji.validate.architecture;

import org.jspecify.annotations.NullMarked;
