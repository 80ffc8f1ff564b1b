@NullMarked
package org.gouji.validate.operator;

import org.jspecify.annotations.NullMarked;
