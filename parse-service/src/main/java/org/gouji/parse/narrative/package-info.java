/**
 * Reads claims from the sentences of a report. Running text is split into sentences, a sentence is
 * folded (script, width, blanks) and its figures are replaced by one sign each, and small readers
 * look at the words around each sign. Whatever a reader does not surely understand gives no claim:
 * a wrong claim raises a false alarm on a clean report.
 */
@NullMarked
package org.gouji.parse.narrative;

import org.jspecify.annotations.NullMarked;
