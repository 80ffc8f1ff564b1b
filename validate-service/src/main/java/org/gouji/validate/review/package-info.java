/**
 * What people make of alerts: dismissals, which hold as long as the facts do, assignments, and the
 * whole life of an alert. Pure.
 */
@NullMarked
package org.gouji.validate.review;

import org.jspecify.annotations.NullMarked;
