/** Specifies what goes out. */
@NullMarked
package org.gouji.validate.publish;

import org.jspecify.annotations.NullMarked;
