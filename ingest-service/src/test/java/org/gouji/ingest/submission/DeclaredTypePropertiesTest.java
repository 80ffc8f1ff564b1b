package org.gouji.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class DeclaredTypePropertiesTest {

  @Property
  void readsItsNormalFormTheSame(
      @ForAll
          @Chars({'/', ';', '=', '"', ' ', '\\'})
          @CharRange(from = 'A', to = 'c')
          @StringLength(max = 40)
          String header) {
    Optional<DeclaredType> read = DeclaredType.parse("text/x" + header);
    read.ifPresent(type -> assertThat(DeclaredType.parse(type.normalForm())).contains(type));
  }

  @Property
  void answersWhateverIsDeclared(@ForAll @StringLength(max = 200) String header) {
    assertThat(DeclaredType.parse(header)).isNotNull();
  }
}
