/** The running whole that the specifications are checked against, as processes or as containers. */
@NullMarked
package org.gouji.acceptance.environment;

import org.jspecify.annotations.NullMarked;
