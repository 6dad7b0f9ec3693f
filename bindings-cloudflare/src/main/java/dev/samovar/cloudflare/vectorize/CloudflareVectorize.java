package dev.samovar.cloudflare.vectorize;

import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.cloudflare.packet.JsonValues;
import dev.samovar.cloudflare.vectorize.jso.JsVectorize;
import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import dev.samovar.spi.VectorizeDriver;
import dev.samovar.vectorize.Vectorize;
import dev.samovar.vectorize.VectorizeException;
import dev.samovar.vectorize.VectorizeIndexInfo;
import dev.samovar.vectorize.VectorizeMatch;
import dev.samovar.vectorize.VectorizeQuery;
import dev.samovar.vectorize.VectorizeVector;
import dev.samovar.worker.PlatformException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.teavm.jso.JSObject;

/** An index as env has it. What goes in and out is JSON, except that it crosses as values. */
public final class CloudflareVectorize implements VectorizeDriver {
  private final JsVectorize index;

  private CloudflareVectorize(JsVectorize index) {
    this.index = index;
  }

  /** The index of a binding. */
  public static Vectorize index(JSObject binding) {
    return new Vectorize(new CloudflareVectorize((JsVectorize) binding));
  }

  @Override
  public VectorizeIndexInfo describe() {
    return VectorJson.info(object("describe the index", index::describe));
  }

  @Override
  public String insert(List<VectorizeVector> vectors) {
    JSObject given = VectorJson.vectors(vectors);
    return mutation("insert " + vectors.size() + " vectors", () -> index.insert(given));
  }

  @Override
  public String upsert(List<VectorizeVector> vectors) {
    JSObject given = VectorJson.vectors(vectors);
    return mutation("upsert " + vectors.size() + " vectors", () -> index.upsert(given));
  }

  @Override
  public String deleteByIds(List<String> ids) {
    JSObject given = JsonValues.toJs(Json.write(ids));
    return mutation("delete " + ids.size() + " vectors", () -> index.deleteByIds(given));
  }

  @Override
  public List<VectorizeMatch> query(float[] vector, VectorizeQuery query) {
    JSObject values = VectorFloats.toJs(vector);
    JSObject options = VectorJson.options(query);
    return VectorJson.matches(object("query", () -> index.query(values, options)));
  }

  @Override
  public List<VectorizeMatch> queryById(String id, VectorizeQuery query) {
    JSObject options = VectorJson.options(query);
    return VectorJson.matches(object("query", () -> index.queryById(id, options)));
  }

  @Override
  public List<VectorizeVector> getByIds(List<String> ids) {
    JSObject given = JsonValues.toJs(Json.write(ids));
    byte[] json = await("read " + ids.size() + " vectors", () -> index.getByIds(given));
    return Json.read(json, JsonType.list(JsonType.map(JsonType.any()))).stream()
        .map(VectorJson::vector)
        .toList();
  }

  private static String mutation(String what, Supplier<JSObject> call) {
    return String.valueOf(object(what, call).get("mutationId"));
  }

  private static Map<String, Object> object(String what, Supplier<JSObject> call) {
    return Json.read(await(what, call), JsonType.map(JsonType.any()));
  }

  private static byte[] await(String what, Supplier<JSObject> call) {
    try {
      return JsonValues.fromJs(Promises.await(call.get()));
    } catch (RuntimeException e) {
      RuntimeException known = JsErrors.of(e);
      if (known instanceof PlatformException platform) {
        throw new VectorizeException(
            "Vectorize could not " + what + ": " + platform.getMessage(), platform);
      }
      throw known;
    }
  }
}
