package org.gouji.parse.contract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure or statement that a sentence makes.
 *
 * @param kind what is claimed, such as {@code requestsReceived}
 * @param value the figure claimed, where the claim is one
 * @param text the sentence
 * @param source where it stands
 */
public record NarrativeClaim(String kind, @Nullable BigDecimal value, String text, Span source) {}
