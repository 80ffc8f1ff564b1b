package org.gouji.parse.narrative;

import java.util.List;

/** Reads one family of claims from sentences. Implementations are stateless and never throw. */
interface ClaimReader {

  /**
   * The claims of this family that a sentence makes.
   *
   * @param sentence the sentence
   * @param before what the readers before this one found in it
   */
  List<Claim> read(Sentence sentence, List<Claim> before);
}
