/** What an agency's name tells about it. */
@NullMarked
package org.gouji.validate.agency;

import org.jspecify.annotations.NullMarked;
