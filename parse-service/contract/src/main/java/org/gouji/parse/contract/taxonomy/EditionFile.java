package org.gouji.parse.contract.taxonomy;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
              list -> list.setSetterInfo(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL)))
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
    List<String> problems = new ArrayList<>();
    try {
      BindingProblems binding = new BindingProblems(KeyLines.of(MAPPER.getFactory(), yaml));
      Edition edition = MAPPER.readerFor(Edition.class).withHandler(binding).readValue(yaml);
      problems.addAll(binding.found());
      problems.addAll(
          edition == null ? List.of("no edition in it") : EditionCheck.problemsOf(edition));
      if (problems.isEmpty()) {
        return edition;
      }
    } catch (JsonProcessingException e) {
      problems.add(describe(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new InconsistentTaxonomyException(file, problems);
  }

  private static String describe(JsonProcessingException failure) {
    String line =
        failure.getLocation() == null ? "" : "line " + failure.getLocation().getLineNr() + ": ";
    String path =
        failure instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
            ? pathOf(mapping) + ": "
            : "";
    return line + path + sentence(failure);
  }

  private static String sentence(JsonProcessingException failure) {
    if (failure instanceof JsonMappingException && failure.getCause() == null) {
      // Jackson's own words name classes and settings, which tell an operator nothing
      return "something else belongs here";
    }
    // YAML's messages hold what it was doing, what it met, and indented excerpts of the file
    return failure
        .getOriginalMessage()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith(" "))
        .collect(Collectors.joining(", "));
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
}
