/** The alert topic as lines to read. */
@NullMarked
package org.gouji.local.watch;

import org.jspecify.annotations.NullMarked;
