package org.gouji.validate.reload;

/**
 * Other rules are in force than before; whoever starts on a report sees them. Fired in the thread
 * that watches the rules, so an observer has to leave long work to another one.
 *
 * @param digest that of the rule set in force now
 */
public record RuleSetReplaced(String digest) {}
