package org.gouji.validate.decision;

import org.gouji.validate.contract.Alert;

/**
 * An alert that holds.
 *
 * @param alert as it was last raised
 * @param sequence the validation of its report that last raised it
 */
public record OpenAlert(Alert alert, long sequence) {}
