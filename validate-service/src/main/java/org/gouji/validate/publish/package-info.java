/**
 * Decisions as CloudEvents, and the Kafka transaction that publishes them together with the offsets
 * of what caused them.
 */
@NullMarked
package org.gouji.validate.publish;

import org.jspecify.annotations.NullMarked;
