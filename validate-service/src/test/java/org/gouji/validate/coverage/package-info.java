/** Specifies how coverage is counted. */
@NullMarked
package org.gouji.validate.coverage;

import org.jspecify.annotations.NullMarked;
