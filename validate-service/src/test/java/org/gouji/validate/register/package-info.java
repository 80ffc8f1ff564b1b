/** Specifies who is expected to file by when, and which report is whose. */
@NullMarked
package org.gouji.validate.register;

import org.jspecify.annotations.NullMarked;
