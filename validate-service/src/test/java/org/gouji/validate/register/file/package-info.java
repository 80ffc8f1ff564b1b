/** Specifies how registers are read and written. */
@NullMarked
package org.gouji.validate.register.file;

import org.jspecify.annotations.NullMarked;
