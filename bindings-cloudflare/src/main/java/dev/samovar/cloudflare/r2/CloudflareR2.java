package dev.samovar.cloudflare.r2;

import dev.samovar.cloudflare.http.SentBody;
import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.cloudflare.r2.jso.JsR2Bucket;
import dev.samovar.cloudflare.r2.jso.JsR2MultipartUpload;
import dev.samovar.cloudflare.r2.jso.JsR2UploadedPart;
import dev.samovar.http.Body;
import dev.samovar.r2.R2Bucket;
import dev.samovar.r2.R2Conditional;
import dev.samovar.r2.R2Exception;
import dev.samovar.r2.R2GetOptions;
import dev.samovar.r2.R2ListOptions;
import dev.samovar.r2.R2Object;
import dev.samovar.r2.R2Objects;
import dev.samovar.r2.R2PutOptions;
import dev.samovar.r2.R2UploadedPart;
import dev.samovar.spi.R2Driver;
import dev.samovar.worker.PlatformException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;

/** R2 as env has it. */
public final class CloudflareR2 implements R2Driver {

  private final JsR2Bucket bucket;

  private CloudflareR2(JsR2Bucket bucket) {
    this.bucket = bucket;
  }

  /** The bucket of a binding. */
  public static R2Bucket bucket(JSObject binding) {
    return new R2Bucket(new CloudflareR2((JsR2Bucket) binding));
  }

  @Override
  public @Nullable R2Object head(String key) {
    return object(await("head", () -> bucket.head(key)));
  }

  @Override
  public @Nullable R2Object get(String key, R2GetOptions options, @Nullable R2Conditional onlyIf) {
    return object(await("get", () -> bucket.get(key, R2Options.of(options, onlyIf))));
  }

  @Override
  public @Nullable R2Object put(
      String key, Body body, R2PutOptions options, @Nullable R2Conditional onlyIf) {
    // Null for an empty body is what R2 takes, too.
    SentBody sent = SentBody.of(body);
    return object(
        await("put", sent, () -> bucket.put(key, sent.content(), R2Options.of(options, onlyIf))));
  }

  @Override
  public void delete(List<String> keys) {
    JSObject names = JsArrays.create();
    keys.forEach(key -> JsArrays.push(names, key));
    await("delete", () -> bucket.delete(names));
  }

  @Override
  public R2Objects list(R2ListOptions options) {
    return R2Packing.list(await("list", () -> bucket.list(R2Options.of(options))));
  }

  @Override
  public String createMultipartUpload(String key, R2PutOptions options) {
    JSObject upload =
        await(
            "createMultipartUpload",
            () -> bucket.createMultipartUpload(key, R2Options.of(options, null)));
    return ((JsR2MultipartUpload) upload).getUploadId();
  }

  @Override
  public R2UploadedPart uploadPart(
      String key, String uploadId, int partNumber, Body body, byte @Nullable [] ssecKey) {
    SentBody sent = SentBody.of(body);
    JSObject content = sent.content();
    JSObject value = content == null ? Bytes.toJs(new byte[0]) : content;
    JSObject part =
        await(
            "uploadPart",
            sent,
            () -> upload(key, uploadId).uploadPart(partNumber, value, R2Options.of(ssecKey)));
    return new R2UploadedPart(partNumber, ((JsR2UploadedPart) part).getEtag());
  }

  @Override
  public R2Object completeMultipartUpload(String key, String uploadId, List<R2UploadedPart> parts) {
    JSObject list = JsArrays.create();
    for (R2UploadedPart part : parts) {
      JsR2UploadedPart js = JSObjects.create();
      js.setPartNumber(part.partNumber());
      js.setEtag(part.etag());
      JsArrays.push(list, js);
    }
    return R2Packing.object(
        await("completeMultipartUpload", () -> upload(key, uploadId).complete(list)));
  }

  @Override
  public void abortMultipartUpload(String key, String uploadId) {
    await("abortMultipartUpload", () -> upload(key, uploadId).abort());
  }

  private JsR2MultipartUpload upload(String key, String uploadId) {
    return bucket.resumeMultipartUpload(key, uploadId);
  }

  private static @Nullable R2Object object(@Nullable JSObject js) {
    return js == null ? null : R2Packing.object(js);
  }

  private static @Nullable JSObject await(String action, Supplier<JSObject> call) {
    return await(action, SentBody.empty(), call);
  }

  /**
   * @param body that the call sends
   */
  private static @Nullable JSObject await(String action, SentBody body, Supplier<JSObject> call) {
    try {
      return Promises.await(call.get());
    } catch (RuntimeException e) {
      RuntimeException known = JsErrors.of(e);
      if (known instanceof PlatformException platform) {
        body.throwIfFailed(platform);
        throw R2Exception.of(words(action, platform), platform);
      }
      throw known;
    }
  }

  /** R2's errors begin with the action; others get it. */
  private static String words(String action, PlatformException e) {
    String message = String.valueOf(e.getMessage());
    return message.startsWith(action + ":") ? message : action + ": " + message;
  }
}
