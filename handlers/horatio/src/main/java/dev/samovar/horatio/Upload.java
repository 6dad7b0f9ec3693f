package dev.samovar.horatio;

import dev.samovar.http.Body;
import dev.samovar.http.HttpException;
import dev.samovar.http.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/** An image on its way in: its type is known, its bytes are still to come. */
record Upload(ImageType type, Body body) {
  static final long MOST_BYTES = 10L * 1024 * 1024;

  /**
   * Look at the headers and the first bytes.
   *
   * @throws HttpException 415 if it is no image of a known type, 411 if it does not say its length,
   *     413 if it is too long
   */
  static Upload of(Request request) throws IOException {
    ImageType type = request.contentType().flatMap(ImageType::of).orElseThrow(Upload::unknownType);
    Body body = request.body();
    checkLength(body.length());
    var stream = new PushbackInputStream(body.stream(), ImageType.SIGNATURE_LENGTH);
    byte[] beginning = read(stream, ImageType.SIGNATURE_LENGTH);
    if (!type.isBeginningOf(beginning)) {
      throw HttpException.unsupportedMediaType("The content is not " + type.mediaType());
    }
    stream.unread(beginning);
    return new Upload(type, Body.of(stream, body.length()));
  }

  private static void checkLength(long length) {
    if (length == Body.UNKNOWN_LENGTH) {
      throw new HttpException(411, "length_required", "Send the photo with its Content-Length");
    }
    if (length > MOST_BYTES) {
      throw HttpException.contentTooLarge(
          "A photo has at most " + MOST_BYTES + " bytes, this one has " + length);
    }
  }

  private static byte[] read(InputStream stream, int most) throws IOException {
    byte[] bytes = new byte[most];
    int length = 0;
    int read = 0;
    while (length < most && read >= 0) {
      length += read;
      read = stream.read(bytes, length, most - length);
    }
    return Arrays.copyOf(bytes, length);
  }

  private static HttpException unknownType() {
    return HttpException.unsupportedMediaType(
        "A photo is image/png, image/jpeg, image/gif or image/webp: say which as Content-Type");
  }
}
