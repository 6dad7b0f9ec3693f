package dev.samovar.testing;

import dev.samovar.http.FormField;
import dev.samovar.http.FormFile;
import dev.samovar.http.FormPart;
import dev.samovar.spi.Utf8;
import java.io.ByteArrayOutputStream;

/**
 * A form as a browser sends it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7578">RFC 7578</a>
 */
final class MultipartWriter {
  private static final String BOUNDARY = "----samovar-test-boundary";
  static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private MultipartWriter() {}

  static byte[] write(FormPart... parts) {
    MultipartWriter writer = new MultipartWriter();
    for (FormPart part : parts) {
      writer.part(part);
    }
    writer.text("--" + BOUNDARY + "--\r\n");
    return writer.bytes.toByteArray();
  }

  private void part(FormPart part) {
    text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=" + quoted(part.name()));
    if (part instanceof FormFile file) {
      text("; filename=" + quoted(file.filename()));
      text("\r\nContent-Type: " + file.contentType() + "\r\n\r\n");
      bytes.writeBytes(file.bytes());
    }
    if (part instanceof FormField field) {
      text("\r\n\r\n" + field.value());
    }
    text("\r\n");
  }

  private static String quoted(String text) {
    String escaped = text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    return "\"" + escaped + "\"";
  }

  private void text(String text) {
    bytes.writeBytes(Utf8.encode(text));
  }
}
