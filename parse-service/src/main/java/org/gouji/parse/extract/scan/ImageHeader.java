package org.gouji.parse.extract.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The size of a picture by its header, to be known before anything is decoded. */
public final class ImageHeader {
  /** A3 in colour at 400 dots an inch has 31 million. */
  public static final long MAX_PIXELS = 60_000_000;

  private ImageHeader() {}

  /**
   * How many pixels decoding would yield.
   *
   * @throws IOException when no reader of the runtime knows the format
   */
  public static long pixels(InputStream content) throws IOException {
    try (ImageInputStream stream = new MemoryCacheImageInputStream(content)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw new IOException("no picture in a known format");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        return (long) reader.getWidth(0) * reader.getHeight(0);
      } finally {
        reader.dispose();
      }
    }
  }
}
