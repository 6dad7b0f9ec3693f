package dev.samovar.cloudflare.images;

import dev.samovar.cloudflare.http.JsBody;
import dev.samovar.cloudflare.http.SentBody;
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
import java.util.ArrayList;
import java.util.List;
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
    SentBody sent = SentBody.of(image);
    JSObject info = await("read the image", List.of(sent), () -> images.info(stream(sent)));
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
    List<SentBody> sent = new ArrayList<>();
    JsImageTransformationResult result =
        (JsImageTransformationResult)
            await(
                "change the image",
                sent,
                () -> transformer(pipeline, sent).output(JsonValues.toJs(output)));
    return new ImageResult(result.contentType(), new JsBody(result.image(), Body.UNKNOWN_LENGTH));
  }

  /**
   * @param sent receives the images
   */
  private JsImageTransformer transformer(ImagePipeline pipeline, List<SentBody> sent) {
    SentBody source = SentBody.of(pipeline.source());
    sent.add(source);
    JsImageTransformer transformer = images.input(stream(source));
    for (ImagePipeline.Step step : pipeline.steps()) {
      JSObject options = JsonValues.toJs(step.options());
      ImagePipeline drawn = step.drawn();
      transformer =
          drawn == null
              ? transformer.transform(options)
              : transformer.draw(transformer(drawn, sent), options);
    }
    return transformer;
  }

  private static JSObject stream(SentBody image) {
    JSObject content = image.content();
    if (content == null) {
      throw new ImagesException("The image is empty");
    }
    return stream(content);
  }

  private static OptionalInt pixels(Object value) {
    return value instanceof Number number ? OptionalInt.of(number.intValue()) : OptionalInt.empty();
  }

  /**
   * @param images that the call sends
   */
  private static JSObject await(String what, List<SentBody> images, Supplier<JSObject> call) {
    try {
      return Promises.await(call.get());
    } catch (RuntimeException e) {
      RuntimeException known = JsErrors.of(e);
      if (known instanceof PlatformException platform) {
        images.forEach(each -> each.throwIfFailed(platform));
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
