package org.gouji.parse.api;

import java.util.List;
import org.gouji.parse.export.FlatFact;
import org.jspecify.annotations.Nullable;

/**
 * A page of facts.
 *
 * @param items the facts, by report id and then in presentation order
 * @param next cursor of the next page; null on the last
 */
public record FactPage(List<FlatFact> items, @Nullable String next) {}
