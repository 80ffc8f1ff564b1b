/**
 * An installation's own rules and settings: YAML files with expressions in CEL, checked as a whole
 * before any of them counts. No framework in here.
 */
@NullMarked
package org.gouji.validate.operator;

import org.jspecify.annotations.NullMarked;
