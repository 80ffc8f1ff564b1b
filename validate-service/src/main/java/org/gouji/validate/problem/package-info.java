/** The faults that the API can answer with, as problem details (RFC 9457). */
@NullMarked
package org.gouji.validate.problem;

import org.jspecify.annotations.NullMarked;
