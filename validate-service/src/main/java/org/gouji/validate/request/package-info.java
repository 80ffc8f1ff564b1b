/**
 * Requests of the service to itself: reports that are to be looked at again, by way of the log, so
 * that they are decided on where all others are.
 */
@NullMarked
package org.gouji.validate.request;

import org.jspecify.annotations.NullMarked;
