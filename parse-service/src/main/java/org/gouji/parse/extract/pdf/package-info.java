/** From the bytes of a PDF to the geometry of its pages, within limits that a hostile one hits. */
@NullMarked
package org.gouji.parse.extract.pdf;

import org.jspecify.annotations.NullMarked;
