/**
 * Aligns a document's stream of cells with the sequence of labels and figures that an edition
 * prescribes. The grid is not trusted: a lost label, a split row or a merged cell shifts nothing.
 */
@NullMarked
package org.gouji.parse.align;

import org.jspecify.annotations.NullMarked;
