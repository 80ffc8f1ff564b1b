package org.gouji.parse.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/**
 * PDFBox's parser with a limit to what the streams of a document decode to. PDFBox decodes streams
 * as a whole in memory, and a deflated one may grow a thousandfold; so each is decoded into nothing
 * first, once, and refused when too much comes out.
 */
final class BoundedParser extends PDFParser {
  /** The content of a page has some 100 KB, an embedded Chinese font some 15 MB. */
  static final long MAX_STREAM = 48L << 20;

  /** What all streams together may decode to. */
  static final long MAX_DOCUMENT = 256L << 20;

  /** Pictures; their size is checked by the dimensions that they state. */
  private static final Set<String> PICTURE_FILTERS =
      Set.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF");

  private long decoded;

  /** A parser of bytes, opened with the empty password. */
  BoundedParser(byte[] content) throws IOException {
    super(
        new RandomAccessReadBuffer(content), "", null, null, IOUtils.createMemoryOnlyStreamCache());
    COSDocument unbounded = document;
    document = new BoundedDocument();
    IOUtils.closeQuietly(unbounded);
  }

  private final class BoundedDocument extends COSDocument {
    private final RandomAccessStreamCache cache = IOUtils.createMemoryOnlyStreamCache().create();

    BoundedDocument() throws IOException {
      super(IOUtils.createMemoryOnlyStreamCache(), BoundedParser.this);
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
        throws IOException {
      COSStream stream = new BoundedStream(cache, start, length);
      dictionary.forEach(stream::setItem);
      stream.setKey(dictionary.getKey());
      return stream;
    }
  }

  final class BoundedStream extends COSStream {
    private boolean checked;

    BoundedStream(RandomAccessStreamCache cache, long start, long length) throws IOException {
      super(cache, createRandomAccessReadView(start, length));
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
      check();
      return super.createInputStream(options);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
      check();
      return super.createView();
    }

    /** Decodes it into nothing, up to a picture's own filter, and fails when it is too large. */
    void check() throws IOException {
      COSBase filters = getFilters();
      if (checked || filters == null) {
        return;
      }
      checked = true;
      COSArray chain = filters instanceof COSArray array ? array : new COSArray();
      if (filters instanceof COSName name) {
        chain.add(name);
      }
      InputStream encoded = createRawInputStream();
      for (int i = 0; i < chain.size(); i++) {
        if (!(chain.get(i) instanceof COSName name) || PICTURE_FILTERS.contains(name.getName())) {
          return;
        }
        boolean last = i + 1 == chain.size();
        RandomAccessReadWriteBuffer between = new RandomAccessReadWriteBuffer();
        try (BoundedOutput output = new BoundedOutput(last ? null : between)) {
          FilterFactory.INSTANCE.getFilter(name).decode(encoded, output, this, i);
        }
        if (!last) {
          between.seek(0);
          encoded = new RandomAccessInputStream(between);
        }
      }
    }
  }

  /** Counts what is written, and keeps it only where it is asked to. */
  private final class BoundedOutput extends OutputStream {
    private final @Nullable RandomAccessReadWriteBuffer kept;
    private long written;

    BoundedOutput(@Nullable RandomAccessReadWriteBuffer kept) {
      this.kept = kept;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      written += length;
      decoded += length;
      if (written > MAX_STREAM || decoded > MAX_DOCUMENT) {
        throw new PdfLimitException(
            "its streams decode to more than "
                + (MAX_STREAM >> 20)
                + " MB each or "
                + (MAX_DOCUMENT >> 20)
                + " MB together");
      }
      if (kept != null) {
        kept.write(bytes, offset, length);
      }
    }
  }
}
