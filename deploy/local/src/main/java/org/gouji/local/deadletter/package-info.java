/** Dead letters: listed, shown and sent back through validate-service. */
@NullMarked
package org.gouji.local.deadletter;

import org.jspecify.annotations.NullMarked;
