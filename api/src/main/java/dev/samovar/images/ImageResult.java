package dev.samovar.images;

import dev.samovar.http.Body;
import dev.samovar.http.Response;

/**
 * A changed image.
 *
 * @param contentType {@code image/webp}, …
 * @param body a stream, to be used once
 */
public record ImageResult(String contentType, Body body) {

  /** To answer with. */
  public Response response() {
    return Response.stream(contentType, body);
  }
}
