/** From bytes to text and a stream of cells with their positions; one class a file type. */
@NullMarked
package org.gouji.parse.extract;

import org.jspecify.annotations.NullMarked;
