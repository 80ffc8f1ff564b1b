/** Finds the six sections of a report by their headings. */
@NullMarked
package org.gouji.parse.section;

import org.jspecify.annotations.NullMarked;
