/** Rules that hold a report's figures against those of comparable agencies. */
@NullMarked
package org.gouji.validate.rule.peers;

import org.jspecify.annotations.NullMarked;
