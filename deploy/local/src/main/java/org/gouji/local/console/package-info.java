/** What the launcher says and how it looks: language, colours, tables. */
@NullMarked
package org.gouji.local.console;

import org.jspecify.annotations.NullMarked;
