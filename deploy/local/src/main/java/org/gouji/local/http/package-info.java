/** The services' HTTP APIs, seen from outside. */
@NullMarked
package org.gouji.local.http;

import org.jspecify.annotations.NullMarked;
