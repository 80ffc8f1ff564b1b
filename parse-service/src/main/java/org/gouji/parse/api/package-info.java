/** The HTTP API of reports. */
@NullMarked
package org.gouji.parse.api;

import org.jspecify.annotations.NullMarked;
