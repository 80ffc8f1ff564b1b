package org.gouji.parse.extract;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.tika.parser.microsoft.ooxml.ParagraphProperties;
import org.apache.tika.parser.microsoft.ooxml.XWPFListManager;
import org.apache.tika.parser.microsoft.ooxml.xwpf.XWPFNumberingShim;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/**
 * The automatic numbers of paragraphs (ECMA-376, part 1, 17.9), which are not in their text. Tika
 * counts, and prints every number in digits; here 1、 of a Chinese numbering becomes 一、 again.
 */
final class WordNumbering {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private static final int MAX_DIGITS = 9;

  /** Numberings in Chinese numerals (ST_NumberFormat, 17.18.59). */
  private static final Set<String> CHINESE =
      Set.of(
          "chineseCounting",
          "chineseCountingThousand",
          "ideographDigital",
          "japaneseCounting",
          "japaneseDigitalTenThousand",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "taiwaneseDigital");

  private final Optional<XWPFNumbering> definitions;
  private final WordStyles styles;
  private final XWPFListManager counters;

  private final RuleBasedNumberFormat chinese =
      new RuleBasedNumberFormat(ULocale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT);

  private WordNumbering(Optional<XWPFNumbering> definitions, WordStyles styles) {
    this.definitions = definitions;
    this.styles = styles;
    this.counters = definitions.map(XWPFListManager::new).orElse(XWPFListManager.EMPTY_LIST);
  }

  /** The numbering of a document's main part. */
  static WordNumbering of(PackagePart main) throws Exception {
    Optional<PackagePart> numbering = DocxExtractor.related(main, XWPFRelation.NUMBERING);
    if (numbering.isEmpty()) {
      return new WordNumbering(Optional.empty(), WordStyles.NONE);
    }
    Optional<PackagePart> styles = DocxExtractor.related(main, XWPFRelation.STYLES);
    WordStyles read = WordStyles.NONE;
    if (styles.isPresent()) {
      try (InputStream xml = styles.get().getInputStream()) {
        read = WordStyles.read(xml);
      }
    }
    return new WordNumbering(Optional.of(new XWPFNumberingShim(numbering.get())), read);
  }

  /** The number that the next paragraph begins with; empty where it has none. */
  String next(ParagraphProperties paragraph) {
    WordStyles.Place place = styles.place(paragraph);
    if (definitions.isEmpty() || place.numbering() <= 0 || place.level() < 0) {
      return "";
    }
    BigInteger id = BigInteger.valueOf(place.numbering());
    Optional<CTAbstractNum> definition = definition(definitions.get(), id);
    if (definition.isEmpty() || place.level() >= definition.get().sizeOfLvlArray()) {
      return "";
    }
    String number = counters.getFormattedNumber(id, place.level()).strip();
    return isChinese(definition.get().getLvlArray(place.level())) ? inChinese(number) : number;
  }

  private static Optional<CTAbstractNum> definition(XWPFNumbering definitions, BigInteger id) {
    XWPFNum instance = definitions.getNum(id);
    if (instance == null || instance.getCTNum().getAbstractNumId() == null) {
      return Optional.empty();
    }
    XWPFAbstractNum definition =
        definitions.getAbstractNum(instance.getCTNum().getAbstractNumId().getVal());
    return Optional.ofNullable(definition).map(XWPFAbstractNum::getCTAbstractNum);
  }

  private static boolean isChinese(CTLvl level) {
    return level.getNumFmt() != null
        && level.getNumFmt().getVal() != null
        && CHINESE.contains(level.getNumFmt().getVal().toString());
  }

  private String inChinese(String number) {
    return DIGITS
        .matcher(number)
        .replaceAll(
            digits ->
                digits.group().length() > MAX_DIGITS
                    ? digits.group()
                    : chinese.format(Long.parseLong(digits.group())));
  }
}
