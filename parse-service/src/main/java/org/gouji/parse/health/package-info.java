/** What makes this process unfit to go on. */
@NullMarked
package org.gouji.parse.health;

import org.jspecify.annotations.NullMarked;
