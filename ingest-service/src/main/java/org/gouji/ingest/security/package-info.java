/** Who calls: tokens, roles, and that nothing but health answers without one. */
@NullMarked
package org.gouji.ingest.security;

import org.jspecify.annotations.NullMarked;
