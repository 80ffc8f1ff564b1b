/** Filings and which of them follow each other. */
@NullMarked
package org.gouji.validate.history;

import org.jspecify.annotations.NullMarked;
