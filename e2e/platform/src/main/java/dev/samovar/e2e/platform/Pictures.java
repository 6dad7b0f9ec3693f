package dev.samovar.e2e.platform;

import dev.samovar.http.Body;
import dev.samovar.http.Response;
import dev.samovar.images.ImageDraw;
import dev.samovar.images.ImageFormat;
import dev.samovar.images.ImageInfo;
import dev.samovar.images.ImageOutput;
import dev.samovar.images.ImageTransform;
import dev.samovar.images.ImageTransform.Fit;
import dev.samovar.images.ImagesException;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;

/** Images changed on their way. */
final class Pictures {

  private Pictures() {}

  static void routes(Router<PlatformEnv> router) {
    router.post("/pictures/info", Pictures::info);
    router.post("/pictures/thumbnail", Pictures::thumbnail);
    router.post("/pictures/drawn", Pictures::drawn);
  }

  private static Response info(Context<PlatformEnv> c) {
    try {
      ImageInfo info = c.env().images().info(c.request().body());
      return Response.text(
          info.format() + " " + info.width().orElse(0) + " x " + info.height().orElse(0));
    } catch (ImagesException e) {
      return Response.text(e.code().orElse(0) + " " + e.getMessage());
    }
  }

  private static Response thumbnail(Context<PlatformEnv> c) {
    Body image = c.request().body();
    return c.env()
        .images()
        .input(image)
        .transform(ImageTransform.none().withRotate(90).withFit(Fit.SCALE_DOWN))
        .output(ImageOutput.of(ImageFormat.WEBP).withQuality(80))
        .response();
  }

  private static Response drawn(Context<PlatformEnv> c) {
    byte[] image = c.request().bytes();
    return c.env()
        .images()
        .input(Body.of(image))
        .draw(Body.of(image), ImageDraw.none().withOpacity(0.5).withTop(3).withLeft(2))
        .output(ImageOutput.of(ImageFormat.PNG))
        .response();
  }
}
