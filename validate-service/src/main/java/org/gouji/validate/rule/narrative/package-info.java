/**
 * Rules that hold what sentences say against the tables, against the reporting year and against
 * each other. They read claims ({@link org.gouji.parse.contract.NarrativeClaim}), never the text
 * itself.
 */
@NullMarked
package org.gouji.validate.rule.narrative;

import org.jspecify.annotations.NullMarked;
