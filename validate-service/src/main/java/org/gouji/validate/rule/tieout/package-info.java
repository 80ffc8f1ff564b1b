/** The tie-outs of an edition: sums of printed figures that must compare as it states. */
@NullMarked
package org.gouji.validate.rule.tieout;

import org.jspecify.annotations.NullMarked;
