/** The key pair of this machine and the tokens signed with it. */
@NullMarked
package org.gouji.local.token;

import org.jspecify.annotations.NullMarked;
