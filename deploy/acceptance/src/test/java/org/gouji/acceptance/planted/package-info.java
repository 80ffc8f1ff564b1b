/**
 * A suite of planted faults: reports that are clean in many wordings and layouts, and the same with
 * one fault that one rule must find, while all others stay silent.
 */
@NullMarked
package org.gouji.acceptance.planted;

import org.jspecify.annotations.NullMarked;
