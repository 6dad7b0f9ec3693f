package dev.samovar.jvm.images;

import dev.samovar.http.Body;
import dev.samovar.images.ImageInfo;
import dev.samovar.images.ImageResult;
import dev.samovar.images.ImagesException;
import dev.samovar.spi.ImagePipeline;
import dev.samovar.spi.ImagesDriver;

/** Says that there are none here. */
public final class NoImages implements ImagesDriver {

  @Override
  public ImageInfo info(Body image) {
    throw refused();
  }

  @Override
  public ImageResult output(ImagePipeline pipeline, byte[] output) {
    throw refused();
  }

  private static ImagesException refused() {
    return new ImagesException(
        "Images are there on Workers only. Test this in workerd, with Wrangler.");
  }
}
