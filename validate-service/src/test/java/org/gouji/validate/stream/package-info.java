/** Specifies where a listener stands in the topic. */
@NullMarked
package org.gouji.validate.stream;

import org.jspecify.annotations.NullMarked;
