package dev.samovar.cloudflare.images;

import dev.samovar.cloudflare.http.Bodies;
import dev.samovar.cloudflare.http.JsBody;
import dev.samovar.cloudflare.images.jso.JsImageTransformationResult;
import dev.samovar.cloudflare.images.jso.JsImageTransformer;
import dev.samovar.cloudflare.images.jso.JsImagesBinding;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.cloudflare.packet.JsonValues;
import dev.samovar.http.Body;
import dev.samovar.images.ImageInfo;
import dev.samovar.images.ImageResult;
import dev.samovar.images.Images;
import dev.samovar.images.ImagesException;
import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import dev.samovar.spi.ImagePipeline;
import dev.samovar.spi.ImagesDriver;
import dev.samovar.worker.PlatformException;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Images as env has them. */
public final class CloudflareImages implements ImagesDriver {
  private final JsImagesBinding images;

  private CloudflareImages(JsImagesBinding images) {
    this.images = images;
  }

  /** The images of a binding. */
  public static Images images(JSObject binding) {
    return new Images(new CloudflareImages((JsImagesBinding) binding));
  }

  @Override
  public ImageInfo info(Body image) {
    JSObject info = await("read the image", () -> images.info(stream(image)));
    Map<String, Object> members = Json.read(JsonValues.fromJs(info), JsonType.map(JsonType.any()));
    return new ImageInfo(
        String.valueOf(members.get("format")),
        members.get("fileSize") instanceof Number size
            ? OptionalLong.of(size.longValue())
            : OptionalLong.empty(),
        pixels(members.get("width")),
        pixels(members.get("height")));
  }

  @Override
  public ImageResult output(ImagePipeline pipeline, byte[] output) {
    JsImageTransformationResult result =
        (JsImageTransformationResult)
            await("change the image", () -> transformer(pipeline).output(JsonValues.toJs(output)));
    return new ImageResult(result.contentType(), new JsBody(result.image(), Body.UNKNOWN_LENGTH));
  }

  private JsImageTransformer transformer(ImagePipeline pipeline) {
    JsImageTransformer transformer = images.input(stream(pipeline.source()));
    for (ImagePipeline.Step step : pipeline.steps()) {
      JSObject options = JsonValues.toJs(step.options());
      ImagePipeline drawn = step.drawn();
      transformer =
          drawn == null
              ? transformer.transform(options)
              : transformer.draw(transformer(drawn), options);
    }
    return transformer;
  }

  private static JSObject stream(Body image) {
    JSObject content = Bodies.toJs(image);
    if (content == null) {
      throw new ImagesException("The image is empty");
    }
    return stream(content);
  }

  private static OptionalInt pixels(Object value) {
    return value instanceof Number number ? OptionalInt.of(number.intValue()) : OptionalInt.empty();
  }

  private static JSObject await(String what, Supplier<JSObject> call) {
    try {
      return Promises.await(call.get());
    } catch (RuntimeException e) {
      RuntimeException known = JsErrors.of(e);
      if (known instanceof PlatformException platform) {
        String message = "Images could not " + what + ": " + platform.getMessage();
        throw new ImagesException(message, JsErrors.number(platform, "code"), platform);
      }
      throw known;
    }
  }

  @JSBody(
      params = "content",
      script = "return content instanceof ReadableStream ? content : new Response(content).body;")
  private static native JSObject stream(JSObject content);
}
