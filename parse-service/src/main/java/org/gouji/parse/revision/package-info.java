/** Which revision of which report an outcome is: decided once, stored, then published. */
@NullMarked
package org.gouji.parse.revision;

import org.jspecify.annotations.NullMarked;
