/** How far the reports are there that registers expect. Pure, but for the ports to the store. */
@NullMarked
package org.gouji.validate.coverage;

import org.jspecify.annotations.NullMarked;
