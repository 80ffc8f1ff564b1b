/** From the picture of a page to its geometry: ruling lines in the bitmap, words by OCR. */
@NullMarked
package org.gouji.parse.extract.scan;

import org.jspecify.annotations.NullMarked;
