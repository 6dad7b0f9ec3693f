package dev.samovar.horatio;

import dev.samovar.http.Body;
import dev.samovar.http.HttpException;
import dev.samovar.http.Request;

/** An image on its way in: its headers are good, its bytes are still to come. */
record Upload(ImageType type, Body body) {
  static final long MOST_BYTES = 10L * 1024 * 1024;

  /**
   * @throws HttpException 415 if it is of no type that is taken, 411 if it does not say its length,
   *     413 if it is too long
   */
  static Upload of(Request request) {
    ImageType type = request.contentType().flatMap(ImageType::of).orElseThrow(Upload::unknownType);
    Body body = request.body();
    checkLength(body.length());
    return new Upload(type, body);
  }

  private static void checkLength(long length) {
    if (length == Body.UNKNOWN_LENGTH) {
      throw new HttpException(411, "length_required", "Send the photo with its Content-Length");
    }
    if (length > MOST_BYTES) {
      throw HttpException.contentTooLarge(
          "A photo has at most " + MOST_BYTES + " bytes, this one has " + length);
    }
    if (length == 0) {
      throw HttpException.badRequest("The photo is empty");
    }
  }

  private static HttpException unknownType() {
    return HttpException.unsupportedMediaType(
        "A photo is image/png, image/jpeg, image/gif or image/webp: say which as Content-Type");
  }
}
