/** From a document's bytes to a structured report: extraction, identity, alignment, assembly. */
@NullMarked
package org.gouji.parse.report;

import org.jspecify.annotations.NullMarked;
