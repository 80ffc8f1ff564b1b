/** The public HTTP interface as its users see it. */
@NullMarked
package org.gouji.acceptance.client;

import org.jspecify.annotations.NullMarked;
