package org.gouji.parse.extract;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.gouji.parse.contract.Rejection.Reason;
import org.gouji.parse.extract.scan.Bitmap;
import org.gouji.parse.extract.scan.ImageHeader;
import org.jspecify.annotations.Nullable;

/** Pictures of pages: PNG, JPEG, BMP, and TIFF with a page a frame. */
final class ImageExtractor implements Extractor {
  private static final int MAX_FRAMES = 60;

  /** The longer side of a page of A4 in points: pictures do not say reliably how large they are. */
  private static final double PAGE = 842;

  /** A page at 300 dots an inch; OCR is slower and no better with more. */
  private static final double MAX_SIDE = 3508;

  /** Print is not legible below some 75 dots an inch; small pictures are enlarged to twice that. */
  private static final double MIN_SIDE = 1754;

  private final OcrPages ocr;

  ImageExtractor(OcrPages ocr) {
    this.ocr = ocr;
  }

  @Override
  public ExtractedDocument extract(byte[] content, MediaType mediaType) throws ExtractionException {
    ocr.require("the document is a picture");
    PageWriter writer = new PageWriter();
    for (int frame = 0; frame < MAX_FRAMES; frame++) {
      BufferedImage image = frame(content, frame);
      if (image == null) {
        break;
      }
      writer.write(ocr.read(bitmap(image)));
    }
    return writer.writer().finish().with(OcrPages.NOTE);
  }

  private static @Nullable BufferedImage frame(byte[] content, int frame)
      throws ExtractionException {
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      List<ImageReader> readers = new ArrayList<>();
      ImageIO.getImageReaders(stream).forEachRemaining(readers::add);
      if (readers.isEmpty()) {
        throw new IOException("no picture in a known format");
      }
      ImageReader reader = readers.get(0);
      try {
        reader.setInput(stream, false, true);
        if (frame >= reader.getNumImages(true)) {
          return null;
        }
        long pixels = (long) reader.getWidth(frame) * reader.getHeight(frame);
        if (pixels > ImageHeader.MAX_PIXELS) {
          throw new ExtractionException(
              Reason.TOO_LARGE,
              "a picture of " + pixels + " pixels, more than " + ImageHeader.MAX_PIXELS);
        }
        return reader.read(frame);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // the runtime's decoders meet damage with whatever exception their code runs into
      throw new ExtractionException(Reason.UNREADABLE, "the picture is damaged: " + e.getMessage());
    }
  }

  private static Bitmap bitmap(BufferedImage image) {
    double side = Math.max(image.getWidth(), image.getHeight());
    double zoom = Math.max(MIN_SIDE, Math.min(MAX_SIDE, side)) / side;
    int width = Math.max(1, (int) Math.round(image.getWidth() * zoom));
    int height = Math.max(1, (int) Math.round(image.getHeight() * zoom));
    BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = grey.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, width, height);
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      graphics.drawImage(image, 0, 0, width, height, null);
    } finally {
      graphics.dispose();
    }
    return new Bitmap(grey, PAGE / Math.max(width, height));
  }
}
