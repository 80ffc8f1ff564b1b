/**
 * Alert events live, as every instance reads them from the topic, and resumable: a place in the
 * stream is a place in the topic.
 */
@NullMarked
package org.gouji.validate.stream;

import org.jspecify.annotations.NullMarked;
