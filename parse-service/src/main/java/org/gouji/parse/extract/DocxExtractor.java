package org.gouji.parse.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.gouji.parse.contract.Rejection.Reason;

/**
 * Word documents since 2007 (WordprocessingML, ECMA-376): the main document, then its notes.
 * Headers and footers are furniture, and comments are not the report's.
 */
final class DocxExtractor implements Extractor {
  private static final List<XWPFRelation> NOTES =
      List.of(XWPFRelation.FOOTNOTE, XWPFRelation.ENDNOTE);

  @Override
  public ExtractedDocument extract(byte[] content, MediaType mediaType) throws ExtractionException {
    return ZipContainer.readPackage("Word document", content, DocxExtractor::read);
  }

  private static ExtractedDocument read(OPCPackage opened) throws Exception {
    PackageRelationship core =
        opened.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT).getRelationship(0);
    if (core == null) {
      core =
          opened
              .getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
              .getRelationship(0);
    }
    PackagePart main = core == null ? null : opened.getPart(core);
    if (main == null) {
      throw new ExtractionException(Reason.UNREADABLE, "the package has no main document");
    }
    DocumentWriter writer = new DocumentWriter();
    WordNumbering numbering = WordNumbering.of(main);
    ParseContext context = LibraryContext.create();
    write(main, writer, numbering, context);
    for (XWPFRelation notes : NOTES) {
      for (PackageRelationship relationship : main.getRelationshipsByType(notes.getRelation())) {
        write(main.getRelatedPart(relationship), writer, numbering, context);
      }
    }
    return writer.finish();
  }

  private static void write(
      PackagePart part, DocumentWriter writer, WordNumbering numbering, ParseContext context)
      throws Exception {
    try (InputStream xml = part.getInputStream()) {
      XMLReaderUtils.parseSAX(xml, new WordHandler(new WordBodyWriter(writer, numbering)), context);
    }
  }

  /** The one part that a part is related to in a way, if it is. */
  static java.util.Optional<PackagePart> related(PackagePart part, XWPFRelation relation)
      throws InvalidFormatException, IOException {
    PackageRelationship relationship =
        part.getRelationshipsByType(relation.getRelation()).getRelationship(0);
    return java.util.Optional.ofNullable(
        relationship == null ? null : part.getRelatedPart(relationship));
  }
}
