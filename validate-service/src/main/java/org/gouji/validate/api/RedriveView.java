package org.gouji.validate.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was sent back.
 *
 * @param redriven how many letters
 * @param more whether others of the kind still wait
 */
@Schema(name = "Redrive", description = "Dead letters sent back to where they came from")
public record RedriveView(int redriven, boolean more) {}
