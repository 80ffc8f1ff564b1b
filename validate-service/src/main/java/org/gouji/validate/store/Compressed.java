package org.gouji.validate.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.gouji.parse.contract.ContractJson;

/** What is only ever read as a whole, as compressed JSON. */
final class Compressed {
  private Compressed() {}

  static Binary of(Object content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(ContractJson.write(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Binary(bytes.toByteArray());
  }

  static <T> T read(Document document, String field, Class<T> type) {
    try (GZIPInputStream json =
        new GZIPInputStream(
            new ByteArrayInputStream(document.get(field, Binary.class).getData()))) {
      return ContractJson.read(json.readAllBytes(), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
