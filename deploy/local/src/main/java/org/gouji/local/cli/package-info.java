/** The commands, their options and exit codes. */
@NullMarked
package org.gouji.local.cli;

import org.jspecify.annotations.NullMarked;
