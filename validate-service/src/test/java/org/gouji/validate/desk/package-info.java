/** Specifies how people's steps stand in the log. */
@NullMarked
package org.gouji.validate.desk;

import org.jspecify.annotations.NullMarked;
