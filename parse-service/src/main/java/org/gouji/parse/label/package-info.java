/** Compares labels and headings, whatever their numbering, punctuation and script. */
@NullMarked
package org.gouji.parse.label;

import org.jspecify.annotations.NullMarked;
