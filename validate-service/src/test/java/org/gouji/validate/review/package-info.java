/** Specifies when dismissals hold and what an alert's history tells. */
@NullMarked
package org.gouji.validate.review;

import org.jspecify.annotations.NullMarked;
