package dev.samovar.images;

/** How an image is drawn over another. {@code ImageDraw.none().withOpacity(0.5).withTop(10)}. */
public final class ImageDraw {
  private static final ImageDraw NONE = new ImageDraw(Options.NONE);

  private final Options options;

  private ImageDraw(Options options) {
    this.options = options;
  }

  /** In the middle, as it is. */
  public static ImageDraw none() {
    return NONE;
  }

  /**
   * @param share 0 to 1
   */
  public ImageDraw withOpacity(double share) {
    return with("opacity", share);
  }

  /** Over and over, in both directions. */
  public ImageDraw withRepeat() {
    return with("repeat", true);
  }

  /** Pixels from the top, as with the others; of two opposite ones only one. */
  public ImageDraw withTop(int pixels) {
    return with("top", pixels);
  }

  public ImageDraw withLeft(int pixels) {
    return with("left", pixels);
  }

  public ImageDraw withBottom(int pixels) {
    return with("bottom", pixels);
  }

  public ImageDraw withRight(int pixels) {
    return with("right", pixels);
  }

  byte[] toJson() {
    return options.toJson();
  }

  private ImageDraw with(String name, Object value) {
    return new ImageDraw(options.with(name, value));
  }
}
