/** Specifies what a validation changes. */
@NullMarked
package org.gouji.validate.decision;

import org.jspecify.annotations.NullMarked;
