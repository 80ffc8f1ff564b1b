/**
 * Coverage-guided fuzzing of extraction and alignment. In a plain build the kept inputs are run
 * again; with {@code JAZZER_FUZZ=1} a method looks for new ones until its time is up.
 */
@NullMarked
package org.gouji.parse.fuzz;

import org.jspecify.annotations.NullMarked;
