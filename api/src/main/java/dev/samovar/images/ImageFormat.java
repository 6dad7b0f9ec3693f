package dev.samovar.images;

/** What Images can write. */
public enum ImageFormat {
  JPEG("image/jpeg"),
  PNG("image/png"),
  GIF("image/gif"),
  WEBP("image/webp"),
  AVIF("image/avif"),
  /** Three bytes a pixel. */
  RGB("rgb"),
  /** Four bytes a pixel. */
  RGBA("rgba");

  private final String mediaType;

  ImageFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** {@code image/jpeg}; that of pixels alone has no slash. */
  public String mediaType() {
    return mediaType;
  }
}
