@NullMarked
package org.gouji.validate.peers;

import org.jspecify.annotations.NullMarked;
