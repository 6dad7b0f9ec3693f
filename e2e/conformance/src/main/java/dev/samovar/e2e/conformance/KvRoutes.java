package dev.samovar.e2e.conformance;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import dev.samovar.http.NotFound;
import dev.samovar.http.Response;
import dev.samovar.json.JsonType;
import dev.samovar.kv.KvEntry;
import dev.samovar.kv.KvKey;
import dev.samovar.kv.KvListOptions;
import dev.samovar.kv.KvNamespace;
import dev.samovar.kv.KvPage;
import dev.samovar.kv.KvPutOptions;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** KV: values, metadata, expiry, lists. */
final class KvRoutes implements Routes<Env> {

  private static final Instant EXPIRATION = Instant.ofEpochSecond(2_000_000_000);

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.post("/{key}/{value}", KvRoutes::put);
    routes.get("/get", KvRoutes::get);
    routes.get("/get-not-found", Expect.route("passed", KvRoutes::notFound));
    routes.get("/list-keys", Expect.route("passed", KvRoutes::listKeys));
    routes.get("/put-simple", Expect.route("passed", KvRoutes::putSimple));
    routes.get("/put-metadata", Expect.route("passed", env -> putMetadata(env, "put_b", 100)));
    routes.get(
        "/put-metadata-struct",
        Expect.route("passed", env -> putMetadata(env, "put_d", new Metadata("", 0))));
    routes.get("/put-expiration", Expect.route("passed", KvRoutes::putExpiration));
  }

  private static Response put(Context<Env> c) {
    KvNamespace namespace = c.env().someNamespace();
    namespace.put(c.path("key").value(), c.path("value").value());
    return Response.json(Listing.of(namespace.list()));
  }

  private static Response get(Context<Env> c) {
    String value =
        c.env().test().get("simple").orElseThrow(() -> new NotFound("There is no key 'simple'"));
    return Response.text(value);
  }

  private static void notFound(Env env) {
    Expect.absent("the value of 'not_found'", () -> env.test().get("not_found"));
  }

  private static void listKeys(Env env) {
    Expect.equal("the number of keys", 1, () -> env.test().list().keys().size());
  }

  private static void putSimple(Env env) {
    Expect.done("put put_a", () -> env.test().put("put_a", "test"));
    Expect.equal("put_a", Optional.of("test"), () -> env.test().get("put_a"));
  }

  private static void putMetadata(Env env, String key, Object metadata) {
    KvPutOptions options = KvPutOptions.none().withMetadata(metadata);
    Expect.done("put " + key, () -> env.test().put(key, "test", options));
    KvEntry entry = Expect.present(key, () -> env.test().getWithMetadata(key));
    Expect.equal(key, "test", entry::text);
    Expect.equal(
        "the metadata of " + key, Optional.of(metadata), () -> entry.metadata(metadata.getClass()));
  }

  private static void putExpiration(Env env) {
    KvPutOptions options = KvPutOptions.none().withExpiration(EXPIRATION);
    Expect.done("put put_c", () -> env.test().put("put_c", "test", options));
    Expect.equal("put_c", Optional.of("test"), () -> env.test().get("put_c"));
    List<KvKey> keys = env.test().list(KvListOptions.all().withPrefix("put_c")).keys();
    Expect.equal("the number of keys with the prefix put_c", 1, keys::size);
    Expect.equal(
        "the expiration of put_c", Optional.of(EXPIRATION), () -> keys.get(0).expiration());
  }

  @CompiledJson
  record Metadata(String a, int b) {}

  @CompiledJson
  record Listing(
      List<Key> keys,
      @JsonAttribute(name = "list_complete") boolean isComplete,
      Optional<String> cursor) {

    static Listing of(KvPage page) {
      return new Listing(
          page.keys().stream().map(Key::of).toList(), page.isComplete(), page.cursor());
    }
  }

  @CompiledJson
  record Key(String name, Optional<Long> expiration, Optional<Object> metadata) {

    static Key of(KvKey key) {
      return new Key(
          key.name(), key.expiration().map(Instant::getEpochSecond), key.metadata(JsonType.any()));
    }
  }
}
