/** Runs every rule of the catalogue on a report and gathers outcomes and findings. */
@NullMarked
package org.gouji.validate.engine;

import org.jspecify.annotations.NullMarked;
