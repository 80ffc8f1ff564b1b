package org.gouji.parse.contract.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.parse.contract.taxonomy.Edition.Years;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaxonomyLoaderTest {
  @TempDir private Path directory;

  @Test
  void loadsTheBuiltInEditionsWhereTheOperatorHasNone() {
    assertThat(TaxonomyLoader.load(directory)).isEqualTo(TaxonomyLoader.builtIn());
  }

  @Test
  void endsTheEditionInForceWhereTheOperatorsBegins() throws IOException {
    // given
    Files.writeString(directory.resolve("edition-2028.yaml"), EditionYaml.CONSISTENT);

    // when
    Taxonomy taxonomy = TaxonomyLoader.load(directory);

    // then
    assertThat(taxonomy.editions())
        .extracting(Edition::id, Edition::years)
        .containsExactly(
            tuple("2019", new Years(2019, 2020)),
            tuple("2021", new Years(2021, 2027)),
            tuple("2028", new Years(2028, null)));
    assertThat(taxonomy.forYear(2027)).map(Edition::id).contains("2021");
    assertThat(taxonomy.forYear(2028)).map(Edition::id).contains("2028");
    assertThat(taxonomy.forYear(2018)).isEmpty();
  }

  @Test
  void readsYamlFilesOnly() throws IOException {
    // given
    Files.writeString(directory.resolve("README.md"), "no edition");
    Files.createDirectory(directory.resolve("old.yaml"));

    // then
    assertThat(TaxonomyLoader.load(directory)).isEqualTo(TaxonomyLoader.builtIn());
  }

  @Test
  void refusesAnEditionThatIsThereAlready() throws IOException {
    // given
    Path file = directory.resolve("again.yaml");
    Files.writeString(file, EditionYaml.with("id: \"2028\"", "id: \"2021\""));

    // then
    assertRefused(file, "there is an edition 2021 already");
  }

  @Test
  void refusesReportingYearsOfAnotherEdition() throws IOException {
    // given
    Path file = directory.resolve("overlap.yaml");
    Files.writeString(file, EditionYaml.with("from: 2028", "from: 2020"));

    // then
    assertRefused(file, "its reporting years overlap those of edition 2019");
  }

  @Test
  void refusesTwoFilesThatBeginInTheSameYear() throws IOException {
    // given
    Files.writeString(directory.resolve("a.yaml"), EditionYaml.CONSISTENT);
    Path file = directory.resolve("b.yaml");
    Files.writeString(file, EditionYaml.with("id: \"2028\"", "id: \"other\""));

    // then
    assertRefused(file, "its reporting years overlap those of edition 2028");
  }

  @Test
  void refusesAFileLargerThanAnyEdition() throws IOException {
    // given
    Path file = directory.resolve("large.yaml");
    Files.write(file, new byte[EditionFile.MAX_BYTES + 1]);

    // then
    assertRefused(file, "larger than 1048576 bytes");
  }

  @Test
  void failsWithoutTheDirectory() {
    // given
    Path absent = directory.resolve("absent");

    // then
    assertThatThrownBy(() -> TaxonomyLoader.load(absent)).isInstanceOf(UncheckedIOException.class);
  }

  private void assertRefused(Path file, String... problems) {
    assertThatThrownBy(() -> TaxonomyLoader.load(directory))
        .isInstanceOfSatisfying(
            InconsistentTaxonomyException.class,
            refused -> {
              assertThat(refused.file()).isEqualTo(file.toString());
              assertThat(refused.problems()).containsExactly(problems);
            });
  }
}
