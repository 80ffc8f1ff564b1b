/** The event log: positions in it, CloudEvents read from it, and single documents fetched back. */
@NullMarked
package org.gouji.parse.log;

import org.jspecify.annotations.NullMarked;
