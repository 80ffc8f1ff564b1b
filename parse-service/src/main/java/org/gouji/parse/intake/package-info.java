/** Documents in: decoded, parsed in parallel within bounds, and their outcomes passed on. */
@NullMarked
package org.gouji.parse.intake;

import org.jspecify.annotations.NullMarked;
