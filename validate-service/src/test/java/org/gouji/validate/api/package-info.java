/** Specifies how parameters are read and lists are cut. */
@NullMarked
package org.gouji.validate.api;

import org.jspecify.annotations.NullMarked;
