/**
 * The editions of the official format as data: sections, tables, concepts in presentation order,
 * labels with variants, and the tie-out relations between concepts.
 */
@NullMarked
package org.gouji.parse.contract.taxonomy;

import org.jspecify.annotations.NullMarked;
