/** The topics file and the topics of the broker. */
@NullMarked
package org.gouji.local.topic;

import org.jspecify.annotations.NullMarked;
