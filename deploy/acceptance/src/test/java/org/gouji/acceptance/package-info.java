/** Specifications of the running whole: what portals, auditors and subscribers may rely on. */
@NullMarked
package org.gouji.acceptance;

import org.jspecify.annotations.NullMarked;
