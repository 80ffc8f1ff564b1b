/** Replays: what is stored is run through a service again, and followed to its end. */
@NullMarked
package org.gouji.local.replay;

import org.jspecify.annotations.NullMarked;
