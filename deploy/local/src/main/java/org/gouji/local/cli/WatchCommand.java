package org.gouji.local.cli;

import java.io.IOException;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gouji.local.stack.Component;
import org.gouji.local.watch.AlertFollower;
import org.gouji.local.watch.AlertLines;
import org.gouji.validate.contract.ComplianceAlerts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Follows the alert topic. */
@Command(name = "watch")
final class WatchCommand implements Callable<Integer> {
  private final GoujiCommand gouji;

  @Option(names = "--from-beginning")
  private boolean fromBeginning;

  @Option(names = "--json")
  private boolean json;

  WatchCommand(GoujiCommand gouji) {
    this.gouji = gouji;
  }

  @Override
  public Integer call() throws IOException {
    AlertLines lines = new AlertLines(gouji.terminal(), gouji.messages(), ZoneId.systemDefault());
    String broker = gouji.stack().ports().address(Component.BROKER);
    new AlertFollower(broker)
        .follow(
            fromBeginning,
            () ->
                gouji
                    .terminal()
                    .err()
                    .println(
                        gouji.messages().text("watch.follows", ComplianceAlerts.TOPIC, broker)),
            event -> print(event, lines));
    return 0;
  }

  private void print(ConsumerRecord<String, byte[]> event, AlertLines lines) {
    gouji.terminal().out().println(json ? AlertLines.json(event) : lines.text(event));
  }
}
