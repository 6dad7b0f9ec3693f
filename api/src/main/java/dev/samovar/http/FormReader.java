package dev.samovar.http;

import dev.samovar.spi.Utf8;
import java.util.ArrayList;
import java.util.List;

/** Picks the reader for a form's content type. */
final class FormReader {
  private FormReader() {}

  static FormData read(Request request, FormLimits limits) {
    MediaType type = request.contentType().orElseThrow(FormReader::notAForm);
    if (type.essence().equals(MediaType.FORM)) {
      return new FormData(urlencoded(request.bytes(limits.totalBytes())));
    }
    if (!type.essence().equals(MediaType.MULTIPART)) {
      throw notAForm();
    }
    String boundary = type.parameter("boundary").orElse("");
    return new FormData(
        new MultipartReader(request.bytes(limits.totalBytes()), boundary, limits).read());
  }

  private static List<FormPart> urlencoded(byte[] body) {
    Parameters parameters = Parameters.parse(Utf8.decode(body));
    List<FormPart> parts = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      parts.add(new FormField(parameters.name(i), parameters.value(i)));
    }
    return parts;
  }

  private static HttpException notAForm() {
    return HttpException.unsupportedMediaType(
        "The body must be a form: "
            + MediaType.FORM
            + " or "
            + MediaType.MULTIPART
            + " is expected as Content-Type");
  }
}
