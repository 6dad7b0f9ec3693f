package dev.samovar.http;

import java.util.Optional;

/** Whether a request says that it carries JSON. */
final class JsonContent {
  private JsonContent() {}

  /** A form of another site can send text/plain, but no JSON type without asking first (CORS). */
  static void check(Request request) {
    if (request.header("Content-Type").orElse("").equals(MediaType.JSON)) {
      return;
    }
    Optional<MediaType> type = request.contentType();
    if (type.isEmpty() || !type.get().isJson()) {
      throw HttpException.unsupportedMediaType(
          "The body must be JSON: send it with Content-Type: application/json");
    }
    String charset = type.get().charset().orElse("utf-8");
    if (!charset.equals("utf-8")) {
      throw HttpException.unsupportedMediaType("JSON is UTF-8, not " + charset);
    }
  }
}
