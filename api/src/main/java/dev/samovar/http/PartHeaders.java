package dev.samovar.http;

import dev.samovar.spi.Utf8;
import org.jspecify.annotations.Nullable;

/** The headers of one part of a form: name, file name, content type. */
final class PartHeaders {
  private @Nullable String name;
  private @Nullable String filename;
  private @Nullable String contentType;

  void add(String line) {
    int colon = line.indexOf(':');
    if (colon < 1) {
      throw MultipartReader.malformed("a part has a header line without a colon");
    }
    String field = line.substring(0, colon);
    String value = Ascii.trim(line.substring(colon + 1));
    if (Ascii.equalsIgnoreCase(field, "Content-Disposition")) {
      disposition(value);
    }
    if (Ascii.equalsIgnoreCase(field, "Content-Type")) {
      contentType = value;
    }
  }

  FormPart toPart(byte[] content) {
    String partName = name;
    if (partName == null) {
      throw MultipartReader.malformed("a part has no name");
    }
    String partFilename = filename;
    if (partFilename == null) {
      return new FormField(partName, Utf8.decode(content));
    }
    String type = contentType == null ? MediaType.BYTES : contentType;
    return new FormFile(partName, partFilename, type, content);
  }

  private void disposition(String value) {
    HeaderText text = new HeaderText(value);
    if (!Ascii.equalsIgnoreCase(text.until(";"), "form-data")) {
      throw MultipartReader.malformed("a part's Content-Disposition is not form-data");
    }
    while (text.take(';')) {
      parameter(text);
      text.until(";");
    }
  }

  /**
   * RFC 9110 §5.6.6: a parameter may be empty. RFC 7578 §4.2: {@code filename*} is not used in
   * forms. Both are skipped.
   */
  private void parameter(HeaderText text) {
    String parameter = text.until("=;");
    if (!text.take('=')) {
      return;
    }
    text.skipBlanks();
    String value = text.formValue();
    if (Ascii.equalsIgnoreCase(parameter, "name")) {
      name = value;
    }
    if (Ascii.equalsIgnoreCase(parameter, "filename")) {
      filename = value;
    }
  }
}
