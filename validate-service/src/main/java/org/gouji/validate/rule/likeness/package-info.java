/** Rules that hold a narrative against others. */
@NullMarked
package org.gouji.validate.rule.likeness;

import org.jspecify.annotations.NullMarked;
