package dev.samovar.images;

import java.util.Map;

/**
 * A step: what it does to an image, all at once. {@code ImageTransform.none().withWidth(200)}.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/images/transform-images/transform-via-workers/">Images:
 *     options</a>
 */
public final class ImageTransform {
  private static final ImageTransform NONE = new ImageTransform(Options.NONE);

  private final Options options;

  private ImageTransform(Options options) {
    this.options = options;
  }

  public static ImageTransform none() {
    return NONE;
  }

  /** At most so many pixels. */
  public ImageTransform withWidth(int pixels) {
    return with("width", pixels);
  }

  /** At most so many pixels. */
  public ImageTransform withHeight(int pixels) {
    return with("height", pixels);
  }

  public ImageTransform withFit(Fit fit) {
    return with("fit", fit.word);
  }

  /** Where the middle of what is kept lies, where something is cut off. */
  public ImageTransform withGravity(Gravity gravity) {
    return with("gravity", gravity.word);
  }

  /**
   * As {@link #withGravity(Gravity)}, by shares of the image.
   *
   * @param x 0 for the left, 1 for the right
   * @param y 0 for the top, 1 for the bottom
   */
  public ImageTransform withGravity(double x, double y) {
    return with("gravity", Map.of("x", x, "y", y));
  }

  /**
   * @param degrees clockwise: 0, 90, 180 or 270
   */
  public ImageTransform withRotate(int degrees) {
    if (degrees < 0 || degrees > 270 || degrees % 90 != 0) {
      throw new ImagesException("An image is turned by 0, 90, 180 or 270 degrees, not " + degrees);
    }
    return with("rotate", degrees);
  }

  /**
   * @param direction {@code h}, {@code v} or {@code hv}
   */
  public ImageTransform withFlip(String direction) {
    return with("flip", direction);
  }

  /**
   * @param color of CSS, for what is transparent or filled up
   */
  public ImageTransform withBackground(String color) {
    return with("background", color);
  }

  /**
   * @param radius 1 to 250
   */
  public ImageTransform withBlur(int radius) {
    return with("blur", radius);
  }

  /**
   * @param amount 0 to 10; 1 is a good one for images made smaller
   */
  public ImageTransform withSharpen(double amount) {
    return with("sharpen", amount);
  }

  /** 1 leaves it as it is, as with the following. */
  public ImageTransform withBrightness(double factor) {
    return with("brightness", factor);
  }

  public ImageTransform withContrast(double factor) {
    return with("contrast", factor);
  }

  public ImageTransform withGamma(double factor) {
    return with("gamma", factor);
  }

  public ImageTransform withSaturation(double factor) {
    return with("saturation", factor);
  }

  /** Cut off pixels before anything else is done. */
  public ImageTransform withTrim(int top, int right, int bottom, int left) {
    return with("trim", Map.of("top", top, "right", right, "bottom", bottom, "left", left));
  }

  byte[] toJson() {
    return options.toJson();
  }

  private ImageTransform with(String name, Object value) {
    return new ImageTransform(options.with(name, value));
  }

  /** How an image comes into its width and height. */
  public enum Fit {
    /** Whole, never larger than it was. */
    SCALE_DOWN("scale-down"),
    /** Whole. */
    CONTAIN("contain"),
    /** Whole, and filled up with the background. */
    PAD("pad"),
    /** Distorted. */
    SQUEEZE("squeeze"),
    /** Filling them, the rest cut off. */
    COVER("cover"),
    /** As {@link #COVER}, never larger than it was. */
    CROP("crop");

    private final String word;

    Fit(String word) {
      this.word = word;
    }
  }

  /** What is kept of an image. */
  public enum Gravity {
    FACE("face"),
    LEFT("left"),
    RIGHT("right"),
    TOP("top"),
    BOTTOM("bottom"),
    CENTER("center"),
    AUTO("auto"),
    ENTROPY("entropy");

    private final String word;

    Gravity(String word) {
      this.word = word;
    }
  }
}
