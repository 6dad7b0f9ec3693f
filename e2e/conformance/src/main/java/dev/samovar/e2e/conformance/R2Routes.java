package dev.samovar.e2e.conformance;

import dev.samovar.http.Body;
import dev.samovar.r2.R2Bucket;
import dev.samovar.r2.R2Conditional;
import dev.samovar.r2.R2GetOptions;
import dev.samovar.r2.R2ListOptions;
import dev.samovar.r2.R2Object;
import dev.samovar.r2.R2ObjectBody;
import dev.samovar.r2.R2Objects;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import dev.samovar.worker.Tasks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** R2: objects and what is stored beside them. */
final class R2Routes implements Routes<Env> {

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.get("/list-empty", Expect.route("ok", env -> listEmpty(env.emptyBucket())));
    routes.get("/list", Expect.route("ok", env -> list(env.seededBucket())));
    routes.get("/get-empty", Expect.route("ok", env -> getEmpty(env.emptyBucket())));
    routes.get("/get", Expect.route("ok", env -> get(env.seededBucket())));
    routes.put("/put", Expect.route("ok", env -> put(env.putBucket())));
    routes.put("/put-properties", Expect.route("ok", env -> putProperties(env.putBucket())));
    routes.delete("/delete", Expect.route("ok", env -> delete(env.deleteBucket())));
  }

  private static void listEmpty(R2Bucket bucket) {
    expectPage("a list of all", 0, false, bucket.list());
  }

  private static void list(R2Bucket bucket) {
    FullProperties.seed(bucket);
    R2ListOptions all = R2ListOptions.all();
    expectPage("a list of all", 3, false, bucket.list());
    R2Objects first = bucket.list(all.withLimit(1));
    expectPage("a list of one", 1, true, first);
    expectPage("the rest", 2, false, bucket.list(all.withCursor(first.cursor().orElseThrow())));
    expectPage("a list by prefix", 2, false, bucket.list(all.withPrefix("no-")));
    List<R2Object> custom = bucket.list(all.withCustomMetadata()).objects();
    Expect.equal(
        "objects with custom metadata",
        1L,
        () -> custom.stream().filter(one -> !one.customMetadata().isEmpty()).count());
    List<R2Object> http = bucket.list(all.withHttpMetadata()).objects();
    Expect.equal(
        "objects with a content type",
        1L,
        () -> http.stream().filter(one -> one.httpMetadata().contentType().isPresent()).count());
  }

  private static void expectPage(String list, int size, boolean isTruncated, R2Objects page) {
    Expect.equal(list + ": objects", size, () -> page.objects().size());
    Expect.equal(list + ": truncated", isTruncated, page::isTruncated);
    Expect.equal(list + ": a cursor", isTruncated, () -> page.cursor().isPresent());
  }

  private static void getEmpty(R2Bucket bucket) {
    R2Conditional condition =
        R2Conditional.none()
            .withEtagMatches("b")
            .withEtagDoesNotMatch("a")
            .withUploadedAfter(Instant.now())
            .withUploadedBefore(Instant.now());
    Expect.absent("a plain get", () -> bucket.get("key"));
    Expect.absent("a conditional get", () -> bucket.getIf("key", condition, R2GetOptions.none()));
  }

  private static void get(R2Bucket bucket) {
    FullProperties.seed(bucket);
    Expect.equal("no-props", Optional.of("text"), () -> text(bucket, "no-props"));
    R2ObjectBody object = Expect.present("with-props", () -> bucket.get("with-props"));
    Expect.equal("with-props", FullProperties.CONTENT, object::text);
    FullProperties.expect(object);
  }

  private static Optional<String> text(R2Bucket bucket, String key) {
    return bucket.get(key).map(R2ObjectBody::text);
  }

  private static void put(R2Bucket bucket) {
    Expect.done("put text", () -> bucket.put("text", "text"));
    Expect.done("put bytes", () -> bucket.put("bytes", new byte[32]));
    Expect.done("put empty", () -> bucket.put("empty", Body.empty()));
    Expect.done("put stream", () -> bucket.put("stream", Body.of(new ZeroChunks(16, 16), 256)));
    Expect.equal("text", Optional.of("text"), () -> text(bucket, "text"));
    Expect.equal("empty", Optional.of(""), () -> text(bucket, "empty"));
    expectSize(bucket, "text", 4);
    expectSize(bucket, "bytes", 32);
    expectSize(bucket, "empty", 0);
    expectSize(bucket, "stream", 256);
  }

  private static void expectSize(R2Bucket bucket, String key, long size) {
    Expect.equal(
        "the size of " + key, Optional.of(size), () -> bucket.head(key).map(R2Object::size));
  }

  private static void delete(R2Bucket bucket) {
    Expect.done("put key", () -> bucket.put("key", "text"));
    expectCount(bucket, 1);
    Expect.done("delete key", () -> bucket.delete("key"));
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      keys.add("key_" + i);
    }
    Expect.done("put 1,000 keys", () -> putAll(bucket, keys));
    expectCount(bucket, 1000);
    Expect.done("delete 1,000 keys", () -> bucket.delete(keys));
    expectCount(bucket, 0);
  }

  private static void putAll(R2Bucket bucket, List<String> keys) {
    Tasks.forEach(keys, 50, key -> bucket.put(key, Body.empty()));
  }

  private static void expectCount(R2Bucket bucket, int count) {
    Expect.equal("the number of objects", count, () -> bucket.list().objects().size());
  }

  private static void putProperties(R2Bucket bucket) {
    FullProperties.expect(FullProperties.put(bucket, "with_props"));
  }
}
