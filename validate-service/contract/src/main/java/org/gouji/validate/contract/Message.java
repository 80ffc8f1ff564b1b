package org.gouji.validate.contract;

/** A text in both languages. */
public record Message(String zh, String en) {}
