/** The problem types of the HTTP API (RFC 9457). */
@NullMarked
package org.gouji.parse.problem;

import org.jspecify.annotations.NullMarked;
