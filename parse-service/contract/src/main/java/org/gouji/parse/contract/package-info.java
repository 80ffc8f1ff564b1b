/** What parse-service publishes: report events, the structured report and how both are keyed. */
@NullMarked
package org.gouji.parse.contract;

import org.jspecify.annotations.NullMarked;
