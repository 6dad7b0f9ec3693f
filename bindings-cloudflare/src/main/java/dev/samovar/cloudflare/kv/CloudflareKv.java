package dev.samovar.cloudflare.kv;

import dev.samovar.cloudflare.http.SentBody;
import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.cloudflare.kv.jso.JsKVNamespace;
import dev.samovar.cloudflare.kv.jso.JsKVNamespaceGetWithMetadataResult;
import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.http.Body;
import dev.samovar.kv.KvException;
import dev.samovar.kv.KvListOptions;
import dev.samovar.kv.KvNamespace;
import dev.samovar.kv.KvPage;
import dev.samovar.spi.KvDriver;
import dev.samovar.spi.KvRead;
import dev.samovar.spi.KvValue;
import dev.samovar.spi.KvWrite;
import dev.samovar.worker.PlatformException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** KV as env has it. */
public final class CloudflareKv implements KvDriver {

  private final JsKVNamespace namespace;

  private CloudflareKv(JsKVNamespace namespace) {
    this.namespace = namespace;
  }

  /** The namespace of a binding. */
  public static KvNamespace namespace(JSObject binding) {
    return new KvNamespace(new CloudflareKv((JsKVNamespace) binding));
  }

  @Override
  public @Nullable KvValue get(String key, KvRead read) {
    String what = "read the key '" + key + "'";
    if (!read.withMetadata()) {
      return value(
          await(what, () -> namespace.get(key, KvScripts.options(read))), null, null, read);
    }
    JsKVNamespaceGetWithMetadataResult entry =
        (JsKVNamespaceGetWithMetadataResult)
            await(what, () -> namespace.getWithMetadata(key, KvScripts.options(read)));
    return entry == null
        ? null
        : value(entry.getValue(), entry.getMetadata(), KvScripts.cacheStatus(entry), read);
  }

  @Override
  public Map<String, KvValue> getAll(List<String> keys, KvRead read) {
    JSObject names = JsArrays.create();
    keys.forEach(key -> JsArrays.push(names, key));
    JSObject found =
        await(
            "read " + keys.size() + " keys",
            () ->
                read.withMetadata()
                    ? namespace.getWithMetadata(names, KvScripts.bulkOptions(read))
                    : namespace.get(names, KvScripts.bulkOptions(read)));
    Map<String, KvValue> values = new HashMap<>();
    for (String key : keys) {
      String text = KvScripts.text(found, key);
      if (text != null) {
        values.put(key, new KvValue(Body.of(text), KvScripts.metadata(found, key), null));
      }
    }
    return values;
  }

  @Override
  public void put(String key, Body value, KvWrite write) {
    SentBody sent = SentBody.of(value);
    JSObject content = sent.content();
    await(
        "write the key '" + key + "'",
        sent,
        () ->
            namespace.put(
                key,
                content == null ? Bytes.toJs(new byte[0]) : content,
                KvScripts.options(write)));
  }

  @Override
  public KvPage list(KvListOptions options) {
    return KvScripts.page(await("list the keys", () -> namespace.list(KvScripts.options(options))));
  }

  @Override
  public void delete(String key) {
    await("delete the key '" + key + "'", () -> namespace.delete(key));
  }

  private static @Nullable KvValue value(
      @Nullable JSObject value,
      @Nullable JSObject metadata,
      @Nullable String cacheStatus,
      KvRead read) {
    if (value == null) {
      return null;
    }
    return new KvValue(KvScripts.body(value, read), KvScripts.json(metadata), cacheStatus);
  }

  private static @Nullable JSObject await(String what, Supplier<JSObject> call) {
    return await(what, SentBody.empty(), call);
  }

  /**
   * @param body that the call sends
   */
  private static @Nullable JSObject await(String what, SentBody body, Supplier<JSObject> call) {
    try {
      return Promises.await(call.get());
    } catch (RuntimeException e) {
      RuntimeException known = JsErrors.of(e);
      if (known instanceof PlatformException platform) {
        body.throwIfFailed(platform);
        throw new KvException("KV could not " + what + ": " + platform.getMessage(), platform);
      }
      throw known;
    }
  }
}
