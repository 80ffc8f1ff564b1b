package org.gouji.parse.contract.taxonomy;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one edition from YAML; its keys are the components of the records in this package. */
final class EditionFile {
  /** Some twenty times the size of the largest edition so far. */
  static final int MAX_BYTES = 1024 * 1024;

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          // absent lists are left to the check, which names everything that is wrong at once
          .withConfigOverride(
              List.class,
              list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  private EditionFile() {}

  /**
   * Reads an edition and checks it.
   *
   * @param file name for problems
   * @param yaml its bytes
   * @throws InconsistentTaxonomyException with every problem found
   */
  static Edition read(String file, byte[] yaml) {
    UnknownKeys unknownKeys = new UnknownKeys();
    List<String> problems = unknownKeys.problems;
    Edition edition = null;
    try {
      edition = MAPPER.readerFor(Edition.class).withHandler(unknownKeys).readValue(yaml);
    } catch (JsonProcessingException e) {
      problems.add(describe(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (edition != null) {
      problems.addAll(EditionCheck.problemsOf(edition));
    } else if (problems.isEmpty()) {
      problems.add("no edition in it");
    }
    if (!problems.isEmpty()) {
      throw new InconsistentTaxonomyException(file, problems);
    }
    return edition;
  }

  private static String describe(JsonProcessingException failure) {
    String what = failure.getOriginalMessage().lines().findFirst().orElse("not readable");
    String where =
        failure instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
            ? pathOf(mapping) + ": "
            : "";
    return at(failure.getLocation()) + where + what;
  }

  private static String pathOf(JsonMappingException failure) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : failure.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }

  private static String at(@Nullable JsonLocation location) {
    return location == null ? "" : "line " + location.getLineNr() + ": ";
  }

  /** Notes keys that no record has and reads on, to find the others too. */
  private static final class UnknownKeys extends DeserializationProblemHandler {
    private final List<String> problems = new ArrayList<>();

    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        JsonDeserializer<?> deserializer,
        Object beanOrClass,
        String key)
        throws IOException {
      problems.add(at(parser.currentTokenLocation()) + "unknown key " + key);
      parser.skipChildren();
      return true;
    }
  }
}
