/** Facts of many reports as flat items and as tables, written while they are read. */
@NullMarked
package org.gouji.parse.export;

import org.jspecify.annotations.NullMarked;
