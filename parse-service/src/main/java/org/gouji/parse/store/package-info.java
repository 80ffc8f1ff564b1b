/**
 * Reports in MongoDB: every revision, the newest one listable, the text apart. The stored records
 * are public because the driver maps public records only.
 */
@NullMarked
package org.gouji.parse.store;

import org.jspecify.annotations.NullMarked;
