@NullMarked
package org.gouji.validate.deadletter;

import org.jspecify.annotations.NullMarked;
