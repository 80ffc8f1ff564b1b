/**
 * Where people take their steps on alerts: into the log first, then into the store at once; and the
 * consumer that follows the log, so that nothing is lost in between.
 */
@NullMarked
package org.gouji.validate.desk;

import org.jspecify.annotations.NullMarked;
