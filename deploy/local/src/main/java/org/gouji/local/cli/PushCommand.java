package org.gouji.local.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.local.console.RefusedException;
import org.gouji.local.push.Document;
import org.gouji.local.push.Documents;
import org.gouji.local.push.Outcome;
import org.gouji.local.push.OutcomeJson;
import org.gouji.local.push.Push;
import org.gouji.local.stack.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Submits files. */
@Command(name = "push")
final class PushCommand implements Callable<Integer> {
  /** Above the time that a service takes to come back after a crash. */
  static final Duration PATIENCE = Duration.ofMinutes(2);

  private final GoujiCommand gouji;

  @Option(names = "--no-wait")
  private boolean noWait;

  @Option(names = "--json")
  private boolean json;

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "PATH")
  private List<Path> paths = List.of();

  @Option(names = "--patience", paramLabel = "D", converter = DurationConverter.class)
  private Duration patience = PATIENCE;

  PushCommand(GoujiCommand gouji) {
    this.gouji = gouji;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Services services = Services.of(gouji.stack(), gouji.launcher().clock());
    try (Documents documents = Documents.of(paths)) {
      if (documents.all().isEmpty()) {
        throw new RefusedException("push.nothing");
      }
      services.requireLive(Component.INGEST);
      List<Outcome> outcomes = push(services, documents.all());
      if (json) {
        outcomes.stream().map(OutcomeJson::line).forEach(gouji.terminal().out()::println);
      } else {
        new OutcomeTable(gouji.terminal(), gouji.messages()).print(outcomes);
      }
      return outcomes.stream().anyMatch(Outcome::failed) ? 1 : 0;
    }
  }

  private List<Outcome> push(Services services, List<Document> documents)
      throws InterruptedException {
    Push push =
        new Push(
            services.client(Component.INGEST),
            services.client(Component.PARSE),
            gouji.launcher().clock());
    try (PushBars bars = new PushBars(gouji.terminal(), gouji.messages(), documents.size())) {
      return noWait ? push.submit(documents, bars) : push.submitAndWait(documents, patience, bars);
    }
  }
}
