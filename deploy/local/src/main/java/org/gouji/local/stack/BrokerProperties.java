package org.gouji.local.stack;

/** The configuration of a broker that is alone in its cluster. */
final class BrokerProperties {
  private BrokerProperties() {}

  /**
   * The file's text.
   *
   * @param ports of the stack
   * @param logFolder where the log is, relative to where the broker runs
   */
  static String text(Ports ports, String logFolder) {
    return """
        # Written by gouji up; changes are lost at the next start.
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
        controller.listener.names=CONTROLLER
        log.dirs=%3$s

        # One node, so one replica of everything
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=4
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=4
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        group.initial.rebalance.delay.ms=0

        # Topics are declared in deploy/topics.conf
        auto.create.topics.enable=false
        message.max.bytes=16777216

        # Ten years: a stack that lay still for a week must not begin again at the first document
        offsets.retention.minutes=5256000

        # After a kill the controller waits for the old session of the broker to end
        broker.session.timeout.ms=2000
        broker.heartbeat.interval.ms=500

        # Of 128 MiB by default, for the few keys of one machine
        log.cleaner.dedupe.buffer.size=2097152
        """
        .formatted(ports.of(Component.BROKER), ports.controller(), logFolder);
  }
}
