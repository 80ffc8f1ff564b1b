package org.gouji.validate.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items what stands in this part
 * @param next the cursor of the next part; null at the end
 */
public record Page<T>(
    List<T> items,
    @Schema(description = "Cursor of the next part; null at the end", nullable = true)
        @Nullable String next) {

  public Page {
    items = List.copyOf(items);
  }
}
