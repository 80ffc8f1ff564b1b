/** Watches the folder of an installation's rules and puts what is in it in force. */
@NullMarked
package org.gouji.validate.reload;

import org.jspecify.annotations.NullMarked;
