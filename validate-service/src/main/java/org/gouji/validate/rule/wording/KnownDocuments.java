package org.gouji.validate.rule.wording;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The documents whose titles and numbers are known, as data. */
record KnownDocuments(List<KnownDocument> documents) {
  private static final String RESOURCE = "citations/citations.yaml";

  KnownDocuments {
    documents = List.copyOf(documents);
  }

  /** Those that ship with the service. */
  static KnownDocuments builtIn() {
    try (InputStream in = KnownDocuments.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the service's jar lacks " + RESOURCE);
      }
      return new KnownDocuments(
          new YAMLMapper().readValue(in, new TypeReference<List<KnownDocument>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document of that very title. */
  Optional<KnownDocument> titled(CitedTitle title) {
    return documents.stream()
        .filter(document -> document.titles().anyMatch(title::equals))
        .findFirst();
  }

  /** The document that a title must mean, word for word or not. */
  Optional<KnownDocument> meantBy(CitedTitle title) {
    return titled(title)
        .or(() -> documents.stream().filter(document -> document.isMeantBy(title)).findFirst());
  }

  /** The document of that number. */
  Optional<KnownDocument> numbered(DocumentNumber number) {
    return documents.stream().filter(document -> document.isNumbered(number)).findFirst();
  }
}
