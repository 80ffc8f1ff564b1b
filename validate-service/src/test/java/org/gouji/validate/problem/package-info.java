/** Specifies the catalogue of problems. */
@NullMarked
package org.gouji.validate.problem;

import org.jspecify.annotations.NullMarked;
