/** What stands on the topics, and what must hold of it whatever was killed meanwhile. */
@NullMarked
package org.gouji.acceptance.topics;

import org.jspecify.annotations.NullMarked;
