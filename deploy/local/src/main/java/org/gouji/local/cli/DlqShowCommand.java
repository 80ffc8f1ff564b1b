package org.gouji.local.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gouji.local.console.PlainText;
import org.gouji.local.deadletter.DeadLetter;
import org.gouji.local.deadletter.DeadLetters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one dead letter, or writes its content out. */
@Command(name = "show")
final class DlqShowCommand implements Callable<Integer> {
  private final GoujiCommand gouji;

  @Parameters(paramLabel = "ID", descriptionKey = "letter")
  private String id = "";

  @Option(names = "--content")
  private boolean content;

  DlqShowCommand(GoujiCommand gouji) {
    this.gouji = gouji;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    DeadLetters letters = Services.of(gouji.stack(), gouji.launcher().clock()).deadLetters();
    if (content) {
      gouji.terminal().out().write(letters.content(id));
      gouji.terminal().out().flush();
    } else {
      fields(letters.get(id))
          .forEach(
              (name, value) ->
                  gouji
                      .terminal()
                      .out()
                      .println(
                          "%-16s%s".formatted(name, PlainText.of(value == null ? "-" : value))));
    }
    return 0;
  }

  private static Map<String, @Nullable String> fields(DeadLetter letter) {
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    fields.put("id", letter.id());
    fields.put("status", letter.status());
    fields.put("at", letter.at());
    fields.put("service", letter.service());
    fields.put("reason", letter.reason());
    fields.put("detail", letter.detail());
    fields.put("origin", letter.originPosition());
    fields.put("key", letter.key());
    fields.put("eventId", letter.eventId());
    fields.put("eventType", letter.eventType());
    fields.put("bytes", Long.toString(letter.bytes()));
    fields.put("redrivenBy", letter.redrivenBy());
    fields.put("redrivenAt", letter.redrivenAt());
    return fields;
  }
}
