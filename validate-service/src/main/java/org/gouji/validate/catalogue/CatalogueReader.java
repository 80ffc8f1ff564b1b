package org.gouji.validate.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the catalogue that ships with the service. */
final class CatalogueReader {
  private static final String RESOURCE = "catalogue/rules.yaml";

  private CatalogueReader() {}

  static Catalogue builtIn() {
    try (InputStream in = CatalogueReader.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the service's jar lacks " + RESOURCE);
      }
      return new Catalogue(
          new YAMLMapper().readValue(in, new TypeReference<List<RuleMetadata>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
