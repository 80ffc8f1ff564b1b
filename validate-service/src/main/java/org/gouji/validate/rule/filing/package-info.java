/** Rules about when a report was signed and published. */
@NullMarked
package org.gouji.validate.rule.filing;

import org.jspecify.annotations.NullMarked;
