/** Rules about single passages: lost figures, impossible dates, mismatched citations. */
@NullMarked
package org.gouji.validate.rule.wording;

import org.jspecify.annotations.NullMarked;
