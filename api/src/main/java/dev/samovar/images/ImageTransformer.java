package dev.samovar.images;

import dev.samovar.http.Body;
import dev.samovar.spi.ImagePipeline;
import dev.samovar.spi.ImagesDriver;

/** An image and what is done to it, step by step; each step gives a new one. */
public final class ImageTransformer {
  private final ImagesDriver driver;
  private final ImagePipeline pipeline;

  ImageTransformer(ImagesDriver driver, Body image) {
    this(driver, ImagePipeline.of(image));
  }

  private ImageTransformer(ImagesDriver driver, ImagePipeline pipeline) {
    this.driver = driver;
    this.pipeline = pipeline;
  }

  public ImageTransformer transform(ImageTransform transform) {
    return new ImageTransformer(driver, pipeline.transformed(transform.toJson()));
  }

  /** Draw another image over it. */
  public ImageTransformer draw(Body image, ImageDraw options) {
    return draw(new ImageTransformer(driver, image), options);
  }

  /** Draw another image over it, as its own steps make it. */
  public ImageTransformer draw(ImageTransformer image, ImageDraw options) {
    return new ImageTransformer(driver, pipeline.drawn(image.pipeline, options.toJson()));
  }

  /**
   * Do all of it. The bodies are read here, so this works once.
   *
   * @throws ImagesException if the platform refuses a step, or the input is no image
   */
  public ImageResult output(ImageOutput output) {
    return driver.output(pipeline, output.toJson());
  }
}
