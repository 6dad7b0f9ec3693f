package dev.samovar.images;

/** What an image is written as. {@code ImageOutput.of(ImageFormat.WEBP).withQuality(80)}. */
public final class ImageOutput {
  private final Options options;

  private ImageOutput(Options options) {
    this.options = options;
  }

  public static ImageOutput of(ImageFormat format) {
    return new ImageOutput(Options.NONE.with("format", format.mediaType()));
  }

  /**
   * @param quality 1 to 100, for formats that lose some
   */
  public ImageOutput withQuality(int quality) {
    if (quality < 1 || quality > 100) {
      throw new ImagesException("An image's quality is 1 to 100, was to be " + quality);
    }
    return new ImageOutput(options.with("quality", quality));
  }

  /**
   * @param color of CSS, for what is transparent
   */
  public ImageOutput withBackground(String color) {
    return new ImageOutput(options.with("background", color));
  }

  /** The first picture of an animation alone. */
  public ImageOutput withoutAnimation() {
    return new ImageOutput(options.with("anim", false));
  }

  byte[] toJson() {
    return options.toJson();
  }
}
