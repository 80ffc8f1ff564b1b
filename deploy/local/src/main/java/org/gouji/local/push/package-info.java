/** Documents to intake and what became of them. */
@NullMarked
package org.gouji.local.push;

import org.jspecify.annotations.NullMarked;
