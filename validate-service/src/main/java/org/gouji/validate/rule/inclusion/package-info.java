/** Rules about reports that include the figures of other agencies. */
@NullMarked
package org.gouji.validate.rule.inclusion;

import org.jspecify.annotations.NullMarked;
