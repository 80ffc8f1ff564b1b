/** Reads from a report whose it is: agency, reporting year, title, dates. */
@NullMarked
package org.gouji.parse.identity;

import org.jspecify.annotations.NullMarked;
