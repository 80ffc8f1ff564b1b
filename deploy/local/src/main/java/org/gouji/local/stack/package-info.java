/** Broker, store and services as one stack: what runs, what is missing, in which order. */
@NullMarked
package org.gouji.local.stack;

import org.jspecify.annotations.NullMarked;
