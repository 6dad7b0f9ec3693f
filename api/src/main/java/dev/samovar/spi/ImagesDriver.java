package dev.samovar.spi;

import dev.samovar.http.Body;
import dev.samovar.images.ImageInfo;
import dev.samovar.images.ImageResult;

/** A platform's Images. */
public interface ImagesDriver {

  ImageInfo info(Body image);

  /**
   * @param output options as JSON
   */
  ImageResult output(ImagePipeline pipeline, byte[] output);
}
