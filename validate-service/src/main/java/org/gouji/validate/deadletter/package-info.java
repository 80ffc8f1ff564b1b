/**
 * Dead letters of all services: what could not be processed, looked at and sent back to where it
 * came from.
 */
@NullMarked
package org.gouji.validate.deadletter;

import org.jspecify.annotations.NullMarked;
