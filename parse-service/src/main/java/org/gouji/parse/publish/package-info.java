/** Events out: CloudEvents, dead letters, and the transaction that answers a batch. */
@NullMarked
package org.gouji.parse.publish;

import org.jspecify.annotations.NullMarked;
