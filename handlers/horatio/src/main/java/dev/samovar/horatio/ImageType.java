package dev.samovar.horatio;

import dev.samovar.http.MediaType;
import java.util.Optional;

/** A type of image that is taken, with the bytes that each such file begins with. */
enum ImageType {
  PNG("image/png", "png", "\u0089PNG\r\n\u001a\n"),
  JPEG("image/jpeg", "jpg", "\u00ff\u00d8\u00ff"),
  GIF("image/gif", "gif", "GIF8"),
  WEBP("image/webp", "webp", "RIFF????WEBP");

  /** The most bytes that {@link #isBeginningOf} looks at. */
  static final int SIGNATURE_LENGTH = 12;

  private final String mediaType;
  private final String extension;

  /** A char a byte; {@code ?} is any byte. */
  private final String signature;

  ImageType(String mediaType, String extension, String signature) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.signature = signature;
  }

  static Optional<ImageType> of(MediaType declared) {
    for (ImageType type : values()) {
      if (type.mediaType.equals(declared.essence())) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  String mediaType() {
    return mediaType;
  }

  String extension() {
    return extension;
  }

  /** Whether bytes can be the first ones of such a file. */
  boolean isBeginningOf(byte[] bytes) {
    if (bytes.length < signature.length()) {
      return false;
    }
    for (int i = 0; i < signature.length(); i++) {
      char expected = signature.charAt(i);
      if (expected != '?' && expected != (bytes[i] & 0xFF)) {
        return false;
      }
    }
    return true;
  }
}
