/** Processes that outlive the launcher: started, recognized again, measured, their logs. */
@NullMarked
package org.gouji.local.process;

import org.jspecify.annotations.NullMarked;
