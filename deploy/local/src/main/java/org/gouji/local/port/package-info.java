/** Who holds a TCP port. */
@NullMarked
package org.gouji.local.port;

import org.jspecify.annotations.NullMarked;
