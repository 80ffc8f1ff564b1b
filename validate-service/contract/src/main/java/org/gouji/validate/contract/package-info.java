/** What validate-service publishes: compliance alerts and validation results. */
@NullMarked
package org.gouji.validate.contract;

import org.jspecify.annotations.NullMarked;
