/** Whether the service can do its work. */
@NullMarked
package org.gouji.validate.health;

import org.jspecify.annotations.NullMarked;
