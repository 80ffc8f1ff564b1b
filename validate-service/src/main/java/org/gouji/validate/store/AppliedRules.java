package org.gouji.validate.store;

/**
 * The rules that everything stored was validated by, or is being.
 *
 * @param version counts the changes, from 1
 * @param digest that of the rules
 */
public record AppliedRules(int version, String digest) {}
