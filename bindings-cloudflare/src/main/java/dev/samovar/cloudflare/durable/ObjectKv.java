package dev.samovar.cloudflare.durable;

import dev.samovar.cloudflare.durable.jso.JsSyncKvStorage;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.durable.StorageListOptions;
import dev.samovar.durable.StoredValue;
import dev.samovar.spi.SyncKvDriver;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** An object's keys and values; nothing of it waits. */
final class ObjectKv implements SyncKvDriver {

  private final JsSyncKvStorage kv;

  ObjectKv(JsSyncKvStorage kv) {
    this.kv = kv;
  }

  @Override
  public @Nullable StoredValue get(String key) {
    return call(() -> StorageValues.fromMap(single(kv, key))).get(key);
  }

  @Override
  public void put(String key, StoredValue value) {
    JSObject js = StorageValues.value(value);
    call(
        () -> {
          kv.put(key, js);
          return true;
        });
  }

  @Override
  public boolean delete(String key) {
    return call(() -> kv.delete(key));
  }

  @Override
  public Map<String, StoredValue> list(StorageListOptions options) {
    return call(() -> StorageValues.fromMap(map(kv.list(StorageValues.listOptions(options)))));
  }

  static <T> T call(Supplier<T> call) {
    try {
      return call.get();
    } catch (RuntimeException e) {
      throw JsErrors.of(e);
    }
  }

  @JSBody(
      params = {"storage", "key"},
      script =
          "var found = storage.get(key); return new Map(found === undefined ? [] : [[key, found]]);")
  private static native JSObject single(JsSyncKvStorage storage, String key);

  @JSBody(params = "pairs", script = "return new Map(pairs);")
  private static native JSObject map(JSObject pairs);
}
