/** Rules that hold a report against what the agency filed before: the last year, or a revision. */
@NullMarked
package org.gouji.validate.rule.years;

import org.jspecify.annotations.NullMarked;
