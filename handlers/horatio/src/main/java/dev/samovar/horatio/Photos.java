package dev.samovar.horatio;

import dev.samovar.http.ByteRange;
import dev.samovar.http.ETag;
import dev.samovar.http.HttpException;
import dev.samovar.http.NotFound;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.http.Validators;
import dev.samovar.r2.R2Bucket;
import dev.samovar.r2.R2GetOptions;
import dev.samovar.r2.R2Object;
import dev.samovar.r2.R2PutOptions;
import dev.samovar.r2.R2Range;

/** The bucket of photos. A key is used once, so what is under it never changes. */
final class Photos {
  private static final String FOREVER = "public, max-age=31536000, immutable";

  private final R2Bucket bucket;

  Photos(R2Bucket bucket) {
    this.bucket = bucket;
  }

  /**
   * Store a photo while it comes in; gives its key.
   *
   * <p>Its first bytes are looked at afterwards: so all of them go from the client to the bucket
   * without passing through Java, which would cost the more CPU time the larger they are. Nobody
   * knows the key before.
   *
   * @throws HttpException 415 if the content is not of the type that it is said to be
   */
  String store(Upload upload) {
    ImageType type = upload.type();
    String key = Ids.random() + "." + type.extension();
    bucket.put(key, upload.body(), R2PutOptions.none().withContentType(type.mediaType()));
    if (!type.isBeginningOf(beginning(key))) {
      delete(key);
      throw HttpException.unsupportedMediaType("The content is not " + type.mediaType());
    }
    return key;
  }

  private byte[] beginning(String key) {
    R2GetOptions first = R2GetOptions.range(R2Range.of(0, ImageType.SIGNATURE_LENGTH));
    return bucket.get(key, first).orElseThrow(Photos::missing).bytes();
  }

  void delete(String key) {
    bucket.delete(key);
  }

  /**
   * All of a photo, the part that is asked for, or that the client has it already.
   *
   * @throws NotFound if there is none
   */
  Response answer(Request request, String key) {
    R2Object photo = bucket.head(key).orElseThrow(Photos::missing);
    Validators validators = Validators.of(ETag.of(photo.etag()), photo.uploaded());
    return validators
        .answer(request, () -> content(request, photo, validators))
        .withHeader("Cache-Control", FOREVER);
  }

  private Response content(Request request, R2Object photo, Validators validators) {
    if (request.method().equals("HEAD")) {
      return photo
          .writeHttpMetadata(Response.ok())
          .withHeader("Content-Length", Long.toString(photo.size()))
          .withHeader("Accept-Ranges", "bytes");
    }
    R2GetOptions wanted =
        ByteRange.requested(request, photo.size(), validators)
            .map(range -> R2GetOptions.range(R2Range.of(range.first(), range.length())))
            .orElse(R2GetOptions.none());
    return bucket.get(photo.key(), wanted).orElseThrow(Photos::missing).toResponse(wanted);
  }

  private static NotFound missing() {
    return new NotFound("There is no such photo");
  }
}
