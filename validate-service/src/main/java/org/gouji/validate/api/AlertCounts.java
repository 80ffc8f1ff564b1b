package org.gouji.validate.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many alerts there are of each severity. */
@Schema(description = "How many alerts there are of each severity")
public record AlertCounts(
    long error,
    long warning,
    long info,
    @Schema(description = "No severity is counted further than this") int countedTo) {}
