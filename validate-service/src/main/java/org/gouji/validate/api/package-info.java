/** What auditors and operators can ask over HTTP: alerts, rules and validation results. */
@NullMarked
package org.gouji.validate.api;

import org.jspecify.annotations.NullMarked;
