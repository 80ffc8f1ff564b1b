package org.gouji.parse.narrative;

/**
 * A figure of a sentence with the words around it.
 *
 * @param quantity the figure
 * @param at index of its sign in the skeleton
 * @param lead the words before it, back to the beginning of its clause or to the figure before
 * @param leadFrom index of the lead in the skeleton
 * @param trail the words behind it, up to the end of its clause or to the next figure; none where
 *     the next item of a list follows
 */
record Figure(Quantity quantity, int at, String lead, int leadFrom, String trail) {

  /** The lead without a conjunction or list mark that opens it. */
  String bareLead() {
    int from = 0;
    while (from < lead.length() && "、和及与并且".indexOf(lead.charAt(from)) >= 0) {
      from++;
    }
    return lead.substring(from);
  }
}
