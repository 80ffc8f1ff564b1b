/**
 * Who has to file by when: registers of expected agencies, deadlines and holidays, and which report
 * is whose. Pure, but for the port to the store.
 */
@NullMarked
package org.gouji.validate.register;

import org.jspecify.annotations.NullMarked;
