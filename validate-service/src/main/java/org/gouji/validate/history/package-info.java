/**
 * What an agency filed before: the figures of its reports, which of them follow each other over the
 * years, and where that is remembered. Pure, but for the port to the store.
 */
@NullMarked
package org.gouji.validate.history;

import org.jspecify.annotations.NullMarked;
