package org.gouji.validate.contract;

/**
 * The public names of the topic of registers: CloudEvents in Kafka binary mode, keyed by what they
 * replace.
 */
public final class Registers {
  public static final String TOPIC = "ogi.registers";
  public static final String DEAD_LETTER_TOPIC = "ogi.registers.dlq";

  private Registers() {}
}
