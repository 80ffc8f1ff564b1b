/** Registers as operators write them: CSV and JSON, with every fault told by its place. Pure. */
@NullMarked
package org.gouji.validate.register.file;

import org.jspecify.annotations.NullMarked;
