package org.gouji.validate.register.file;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a register and where.
 *
 * @param line line of the file, from 1; null where the place is told by the field alone
 * @param column in CSV the field's number in its line, in JSON the character's; null for the line
 * @param field name of the column or path of the field; null for the file as a whole
 * @param detail what it has to be
 */
public record RegisterFault(
    @Nullable Integer line, @Nullable Integer column, @Nullable String field, String detail) {}
