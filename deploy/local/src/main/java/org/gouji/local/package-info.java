/** The {@code gouji} launcher: the whole product on one machine. */
@NullMarked
package org.gouji.local;

import org.jspecify.annotations.NullMarked;
