/** What a rule is, what it sees of a report and how it can end; no framework in here. */
@NullMarked
package org.gouji.validate.rule;

import org.jspecify.annotations.NullMarked;
