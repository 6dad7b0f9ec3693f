package dev.samovar.cloudflare.platform;

import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.cloudflare.interop.Strings;
import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.platform.AnalyticsDataset;
import dev.samovar.platform.DataPoint;
import dev.samovar.platform.RateLimiter;
import dev.samovar.platform.StoredSecret;
import dev.samovar.platform.VersionMetadata;
import dev.samovar.worker.BindingException;
import dev.samovar.worker.PlatformException;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Bindings of one call each. */
public final class CloudflarePlatform {

  private CloudflarePlatform() {}

  public static RateLimiter rateLimiter(JSObject binding) {
    return new RateLimiter(key -> success(Promises.await(limit(binding, key))));
  }

  public static AnalyticsDataset analytics(JSObject binding) {
    return new AnalyticsDataset(point -> write(binding, point));
  }

  public static VersionMetadata version(JSObject binding) {
    return new VersionMetadata(
        text(binding, "id"), text(binding, "tag"), text(binding, "timestamp"));
  }

  public static StoredSecret secret(String name, JSObject binding) {
    return new StoredSecret(name, () -> value(name, binding));
  }

  private static void write(JSObject binding, DataPoint point) {
    JSObject blobs = JsArrays.create();
    point.blobs().forEach(blob -> push(blobs, blob));
    JSObject doubles = JsArrays.create();
    point.doubles().forEach(number -> JsArrays.push(doubles, number.doubleValue()));
    write(binding, point.index(), blobs, doubles);
  }

  private static void push(JSObject blobs, DataPoint.Blob blob) {
    if (blob instanceof DataPoint.Blob.Text text) {
      JsArrays.push(blobs, text.value());
    } else {
      JsArrays.push(blobs, buffer(Bytes.toJs(((DataPoint.Blob.Bytes) blob).value())));
    }
  }

  /** The platform takes an ArrayBuffer, no view of one. */
  @JSBody(
      params = "bytes",
      script = "return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);")
  private static native JSObject buffer(JSObject bytes);

  private static String value(String name, JSObject binding) {
    try {
      String value = Strings.fromJs(Promises.await(get(binding)));
      if (value != null) {
        return value;
      }
    } catch (RuntimeException e) {
      RuntimeException known = JsErrors.of(e);
      if (!(known instanceof PlatformException)) {
        throw known;
      }
    }
    throw new BindingException(
        "The Secrets Store has no secret for the binding '"
            + name
            + "', or does not give it. Create it with: wrangler secrets-store secret create,"
            + " or correct [[secrets_store_secrets]].");
  }

  @JSBody(
      params = {"binding", "key"},
      script = "return binding.limit({key: key});")
  private static native JSObject limit(JSObject binding, String key);

  @JSBody(params = "outcome", script = "return outcome.success === true;")
  private static native boolean success(@Nullable JSObject outcome);

  @JSBody(
      params = {"binding", "index", "blobs", "doubles"},
      script = "binding.writeDataPoint({indexes: [index], blobs: blobs, doubles: doubles});")
  private static native void write(
      JSObject binding, String index, JSObject blobs, JSObject doubles);

  @JSBody(
      params = {"binding", "name"},
      script = "var value = binding[name]; return typeof value === 'string' ? value : '';")
  private static native String text(JSObject binding, String name);

  @JSBody(params = "binding", script = "return binding.get();")
  private static native JSObject get(JSObject binding);
}
