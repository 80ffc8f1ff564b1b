/** Specifies what becomes of the records of the report topic. */
@NullMarked
package org.gouji.validate.intake;

import org.jspecify.annotations.NullMarked;
