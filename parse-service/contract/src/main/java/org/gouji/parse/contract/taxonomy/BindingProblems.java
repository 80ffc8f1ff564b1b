package org.gouji.parse.contract.taxonomy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notes the keys and values of a file that the records do not know, and lets reading go on to find
 * the others too. For one file only.
 */
final class BindingProblems extends DeserializationProblemHandler {
  private final KeyLines lines;
  private final List<String> found = new ArrayList<>();

  BindingProblems(KeyLines lines) {
    this.lines = lines;
  }

  /** The problems so far, one sentence each. */
  List<String> found() {
    return found;
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser values,
      JsonDeserializer<?> deserializer,
      Object beanOrClass,
      String key)
      throws IOException {
    // a record's unknown keys are handed over when the whole record has been read
    JsonParser file = context.getParser();
    int line =
        lines.last(
            key,
            file.getParsingContext().getNestingDepth() + 1,
            file.currentTokenLocation().getLineNr());
    found.add("line " + line + ": unknown key " + key);
    values.skipChildren();
    return true;
  }

  @Override
  public @Nullable Object handleWeirdStringValue(
      DeserializationContext context, Class<?> type, String value, String failure) {
    int line = context.getParser().currentTokenLocation().getLineNr();
    found.add("line " + line + ": " + value + " is no " + type.getSimpleName());
    return null;
  }
}
