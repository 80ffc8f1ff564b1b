/**
 * What a rule is, what it sees of a report and how it can end; no framework in here.
 *
 * <p>To add a rule: write a final class that implements {@link org.gouji.validate.rule.Rule} in one
 * of the packages below and list it in the engine's {@code BuiltInRules}; add its entry to {@code
 * catalogue/rules.yaml}; write a {@code …Fixture} among the tests with a report on which it fails,
 * one that it passes and one that it cannot judge. A tie-out needs no class: a relation in an
 * edition's taxonomy file and the entry are enough. A test for each of these says what is missing.
 * A number that installations may want to set is a {@code threshold} of the entry, and the class
 * asks {@link org.gouji.validate.rule.ReportContext#threshold} for it; {@code RULES.md} is then
 * written anew.
 */
@NullMarked
package org.gouji.validate.rule;

import org.jspecify.annotations.NullMarked;
