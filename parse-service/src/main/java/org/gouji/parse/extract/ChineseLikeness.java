package org.gouji.parse.extract;

import java.util.BitSet;

/**
 * How much a text looks like Chinese. Bytes decoded in the wrong charset give rare characters; in
 * real text nearly every second character is one of some hundreds.
 */
final class ChineseLikeness {
  /** Text of which a tenth are common characters was decoded right. */
  static final double LEAST = 0.1;

  /** So many characters tell enough. */
  private static final int SAMPLE = 20_000;

  /** Frequent characters of general and official prose, in simplified and traditional script. */
  private static final String COMMON =
      "的一是在不了有和人这中大为上个国我以要时来用们生到作地于出就分对成会可主发年动同工也能下过"
          + "产种面方后多定行学法所民得经十三之进等部度家力里如化高自二理起小现实加量都两体制机当使点从业"
          + "本去性好应开合因由其前外政四日社事平形相全表间与关各重新线内数正心明原利比或但质第向此变条只"
          + "没结解问意建月公无系情者最立代已通并提直题党程展五料员位入常文总次品式活设及管特件长求基资级图"
          + "统接知较将组见计别期根论运农指几九区强放决西被做必先回则任取据处南给即保治北百规领七海口东导世"
          + "金增收受联认六共权证改清再更单切带安场车例务具万每目至达示议报完类八名确科信节整元今集传许步广"
          + "记需段界律且观织低持众书布复容际商非连断难委技备办省列约支便市何除构府称准值号率维划选标存效院"
          + "查按格置层专状育识适属住调满县局参引该价严申请征诉讼审许罚镇乡街村网站案答询研究贯彻落督"
          + "這個國來時為們於後會過還發動學經進實現體機當點從業應開關與間線數質變條沒結問無題黨員總設圖統"
          + "組見計別論運農幾區強決則據處給領東導聯認權證單帶場務萬達議報類確節傳許廣記觀織眾書復際連斷難"
          + "備辦約構稱準選標專狀識屬調滿縣參該價嚴請徵訴訟審罰鎮鄉網詢貫徹將規長門對產種兩邊";

  private static final BitSet SET = new BitSet();

  static {
    COMMON.chars().forEach(SET::set);
  }

  private ChineseLikeness() {}

  /** The share of common characters among those that are not ASCII, from 0 to 1. */
  static double of(CharSequence text) {
    int common = 0;
    int others = 0;
    for (int i = 0; i < text.length() && common + others < SAMPLE; i++) {
      char c = text.charAt(i);
      if (SET.get(c)) {
        common++;
      } else if (c > 0x7F && !isPunctuation(c)) {
        others++;
      }
    }
    return common == 0 ? 0 : (double) common / (common + others);
  }

  /** Ideographic and full-width punctuation, which stands in every charset's text. */
  private static boolean isPunctuation(char c) {
    return (c >= '\u3000' && c <= '\u303F')
        || (c >= '\uFF00' && c <= '\uFF65')
        || c == '\u00A0'
        || (c >= '\u2010' && c <= '\u2027');
  }
}
