@NullMarked
package org.gouji.validate.reload;

import org.jspecify.annotations.NullMarked;
