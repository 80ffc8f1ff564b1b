@NullMarked
package org.gouji.validate.dryrun;

import org.jspecify.annotations.NullMarked;
