/** Rules about what the format prescribes: sections, tables, cells and the filer's identity. */
@NullMarked
package org.gouji.validate.rule.structure;

import org.jspecify.annotations.NullMarked;
