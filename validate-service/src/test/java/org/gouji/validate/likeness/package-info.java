@NullMarked
package org.gouji.validate.likeness;

import org.jspecify.annotations.NullMarked;
