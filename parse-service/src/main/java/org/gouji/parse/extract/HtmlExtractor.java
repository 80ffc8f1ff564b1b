package org.gouji.parse.extract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** HTML pages and exports (WHATWG HTML); scripts, styles and comments are no text. */
final class HtmlExtractor implements Extractor {
  /** A declaration has to stand in the first 1,024 bytes (WHATWG HTML, 4.2.5.4). */
  private static final int PROLOGUE = 1024;

  private static final Pattern META_CHARSET =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]{1,40})",
          Pattern.CASE_INSENSITIVE);

  @Override
  public ExtractedDocument extract(byte[] content, MediaType mediaType) throws ExtractionException {
    List<String> declared = new ArrayList<>();
    mediaType.charset().ifPresent(declared::add);
    String prologue =
        new String(content, 0, Math.min(PROLOGUE, content.length), StandardCharsets.ISO_8859_1);
    Matcher meta = META_CHARSET.matcher(prologue);
    if (meta.find()) {
      declared.add(meta.group(1));
    }
    Document document = Jsoup.parse(TextDecoder.decode(content, declared));
    MarkupWriter markup = new MarkupWriter();
    NodeTraversor.traverse(new Nodes(markup), document.body());
    return markup.writer().finish();
  }

  private record Nodes(MarkupWriter markup) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        markup.open(element.normalName());
      } else if (node instanceof TextNode text) {
        markup.append(text.getWholeText());
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        markup.close(element.normalName());
      }
    }
  }
}
