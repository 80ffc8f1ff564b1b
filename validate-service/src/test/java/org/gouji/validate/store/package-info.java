/** Specifies what documents keep. */
@NullMarked
package org.gouji.validate.store;

import org.jspecify.annotations.NullMarked;
