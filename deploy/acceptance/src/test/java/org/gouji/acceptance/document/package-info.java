/**
 * Reports of our own making in the official format, clean or with a fault whose alerts are known.
 */
@NullMarked
package org.gouji.acceptance.document;

import org.jspecify.annotations.NullMarked;
