package org.gouji.parse.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SimilarityTest {

  @Test
  void ignoresNumberingPunctuationWidthAndScript() {
    assertThat(LabelText.of("（一） 予以公開")).isEqualTo(LabelText.of("(一)予以公开"));
    assertThat(LabelText.of("3.危及“三安全一稳定”")).isEqualTo("危及三安全一稳定");
    assertThat(LabelText.of("２．重复 申请")).isEqualTo("重复申请");
  }

  @Test
  void countsTheShareOfCharactersThatNeedNoEdit() {
    assertThat(Similarity.of("其他法律法规禁止公开", "其他法律行政法规禁止公开")).isCloseTo(10.0 / 12, within(1e-9));
    assertThat(Similarity.of("行政许可", "行政处罚")).isCloseTo(0.5, within(1e-9));
    assertThat(Similarity.of("", "")).isZero();
  }

  @Test
  void knowsALabelThatAPageBreakCutOff() {
    assertThat(Similarity.of("补正后申", "补正后申请内容仍不明确")).isEqualTo(0.8);
  }
}
