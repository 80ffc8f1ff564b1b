/**
 * What a validation changes: findings become alerts, and alerts are raised and cleared against the
 * report's previous decision. Pure.
 */
@NullMarked
package org.gouji.validate.decision;

import org.jspecify.annotations.NullMarked;
