package dev.samovar.images;

import dev.samovar.http.Body;
import dev.samovar.spi.ImagesDriver;

/**
 * Cloudflare Images for images of the worker's own: from R2, from a form, from anywhere. {@code
 * wrangler dev} has a simple version of it that resizes, rotates and converts; a JVM has none.
 *
 * <p>Each method throws an {@link ImagesException} where the platform refuses.
 *
 * @see <a href="https://developers.cloudflare.com/images/transform-images/bindings/">Images:
 *     binding</a>
 */
public final class Images {
  private final ImagesDriver driver;

  /** For runtimes; a handler gets it from its env. */
  public Images(ImagesDriver driver) {
    this.driver = driver;
  }

  /** What an image is; its body is read to its end. */
  public ImageInfo info(Body image) {
    return driver.info(image);
  }

  /** Begin to change an image. Nothing is read until the output is asked for. */
  public ImageTransformer input(Body image) {
    return new ImageTransformer(driver, image);
  }
}
