/** What the rules are called, how grave they are and which law they rest on, as data. */
@NullMarked
package org.gouji.validate.catalogue;

import org.jspecify.annotations.NullMarked;
