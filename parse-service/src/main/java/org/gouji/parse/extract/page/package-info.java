/**
 * From the geometry of a page - words and ruling lines with their places - to tables and lines of
 * text. It knows neither PDF nor OCR, which both feed it.
 */
@NullMarked
package org.gouji.parse.extract.page;

import org.jspecify.annotations.NullMarked;
