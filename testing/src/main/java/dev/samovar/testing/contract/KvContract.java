package dev.samovar.testing.contract;

import dev.samovar.http.Body;
import dev.samovar.json.JsonType;
import dev.samovar.kv.KvEntry;
import dev.samovar.kv.KvException;
import dev.samovar.kv.KvKey;
import dev.samovar.kv.KvListOptions;
import dev.samovar.kv.KvNamespace;
import dev.samovar.kv.KvPage;
import dev.samovar.kv.KvPutOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a KV namespace promises where a write is seen at once, as on one machine; it may hold keys
 * of other facts, and those of earlier runs.
 */
public final class KvContract {

  private KvContract() {}

  public static List<Fact<KvNamespace>> facts() {
    return new Facts<KvNamespace>()
        .fact("missingKey_isEmpty", KvContract::missing)
        .fact("text_comesBack", KvContract::text)
        .fact("emptyText_isNotMissing", KvContract::emptyText)
        .fact("byteOrderMark_isOfTheText", KvContract::byteOrderMark)
        .fact("bytes_comeBack", KvContract::bytes)
        .fact("stream_comesBack", KvContract::stream)
        .fact("streamOfUnknownLength_isStored", KvContract::unknownLength)
        .fact("json_comesBack", KvContract::json)
        .fact("otherJson_isRefused", KvContract::otherJson)
        .fact("put_replacesValueAndMetadata", KvContract::replaces)
        .fact("delete_removes", KvContract::delete)
        .fact("numberAsMetadata_comesBack", KvContract::numberMetadata)
        .fact("recordAsMetadata_comesBack", KvContract::recordMetadata)
        .fact("noMetadata_isEmpty", KvContract::noMetadata)
        .fact("longMetadata_isRefused", KvContract::longMetadata)
        .fact("expiration_isListed", KvContract::expiration)
        .fact("nearExpiration_isRefused", KvContract::nearExpiration)
        .fact("shortTtl_isRefused", KvContract::shortTtl)
        .fact("shortCacheTtl_isRefused", KvContract::shortCacheTtl)
        .fact("cachedRead_givesTheValue", KvContract::cached)
        .fact("severalKeys_areReadAtOnce", KvContract::several)
        .fact("severalKeys_areReadAsJson", KvContract::severalAsJson)
        .fact("tooManyKeys_areRefused", KvContract::tooMany)
        .fact("list_isByPrefixAndInOrderOfBytes", KvContract::order)
        .fact("list_goesOnFromItsCursor", KvContract::pages)
        .fact("keys_areReadPageByPage", KvContract::keys)
        .fact("listWithWrongLimit_isRefused", KvContract::wrongLimit)
        .fact("anyCharacter_mayBeInAKey", KvContract::anyKey)
        .fact("longestKey_isTaken", KvContract::longestKey)
        .fact("wrongKey_isRefused", KvContract::wrongKey)
        .fact("wrongCursor_isNoFailure", KvContract::wrongCursor)
        .fact("longPrefix_isRefused", KvContract::longPrefix)
        .fact("cacheStatus_isThatOfThePlatform", KvContract::cacheStatus)
        .fact("largeValue_comesBack", KvContract::largeValue)
        .fact("tooLargeValue_isRefused", KvContract::tooLarge)
        .list();
  }

  private static void missing(KvNamespace kv) {
    Claim.same("get", Optional.empty(), kv.get("missing"));
    Claim.same("getBytes", Optional.empty(), kv.getBytes("missing"));
    Claim.same("getJson", Optional.empty(), kv.getJson("missing", Label.class));
    Claim.holds("getStream", kv.getStream("missing").isEmpty());
    Claim.holds("getWithMetadata", kv.getWithMetadata("missing").isEmpty());
  }

  private static void text(KvNamespace kv) {
    for (String text :
        List.of(
            "test",
            "größer\n\r\t",
            "a\u0000b",
            "\uFEFFmarked",
            "日本語 😀",
            "x".repeat(70_000) + "ü".repeat(70_000))) {
      kv.put("text", text);
      Claim.same("text", Optional.of(text), kv.get("text"));
    }
  }

  private static void emptyText(KvNamespace kv) {
    kv.put("empty", "");

    Claim.same("text", Optional.of(""), kv.get("empty"));
    Claim.same("bytes", 0, kv.getBytes("empty").orElseThrow().length);
  }

  private static void byteOrderMark(KvNamespace kv) {
    kv.put("mark", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a'});

    Claim.same("one", Optional.of("\uFEFFa"), kv.get("mark"));
    Claim.same("with metadata", "\uFEFFa", kv.getWithMetadata("mark").orElseThrow().text());
    Claim.same("stream", "a", kv.getStream("mark").orElseThrow().text());
    // The platform drops it.
    Claim.same("of several", Map.of("mark", "a"), kv.get(List.of("mark")));
    Claim.same("bytes", 4, kv.getBytes("mark").orElseThrow().length);
  }

  private static void bytes(KvNamespace kv) {
    byte[] all = allBytes(256);

    kv.put("bytes", all);

    Claim.sameBytes("bytes", all, kv.getBytes("bytes").orElseThrow());
  }

  private static void stream(KvNamespace kv) throws IOException {
    byte[] all = allBytes(100_000);

    kv.put("stream", Body.of(new ByteArrayInputStream(all), all.length));

    try (InputStream in = kv.getStream("stream").orElseThrow().stream()) {
      Claim.sameBytes("bytes", all, in.readAllBytes());
    }
  }

  private static void unknownLength(KvNamespace kv) {
    byte[] all = allBytes(100_000);

    kv.put("unknown-length", Body.of(new ByteArrayInputStream(all)));

    Claim.sameBytes("bytes", all, kv.getBytes("unknown-length").orElseThrow());
  }

  private static void json(KvNamespace kv) {
    List<Label> labels = List.of(new Label("ü\"", 1), new Label("", -2));

    kv.putJson("json", labels);

    Claim.same(
        "labels", Optional.of(labels), kv.getJson("json", JsonType.list(JsonType.of(Label.class))));
    Claim.same(
        "text", Optional.of("[{\"a\":\"ü\\\"\",\"b\":1},{\"a\":\"\",\"b\":-2}]"), kv.get("json"));
  }

  private static void otherJson(KvNamespace kv) {
    kv.put("other-json", "{\"a\":1,\"b\":2}");

    KvException e =
        Claim.fails("label", KvException.class, () -> kv.getJson("other-json", Label.class));

    Claim.contains(
        "message", "The value of KV key 'other-json' cannot be read as JSON: /a", e.getMessage());
  }

  private static void replaces(KvNamespace kv) {
    kv.put("replaced", "one", KvPutOptions.ttl(Duration.ofHours(1)).withMetadata(1));

    kv.put("replaced", "two");

    KvEntry entry = kv.getWithMetadata("replaced").orElseThrow();
    Claim.same("value", "two", entry.text());
    Claim.same("metadata", Optional.empty(), entry.metadata(Integer.class));
    Claim.same("expiration", Optional.empty(), only(kv, "replaced").expiration());
  }

  private static void delete(KvNamespace kv) {
    kv.put("deleted", "value");

    kv.delete("deleted");
    kv.delete("deleted");

    Claim.same("value", Optional.empty(), kv.get("deleted"));
    Claim.same("keys", 0, kv.list(KvListOptions.all().withPrefix("deleted")).keys().size());
  }

  private static void numberMetadata(KvNamespace kv) {
    for (int number : new int[] {100, 0, -1}) {
      kv.put("number-metadata", "test", KvPutOptions.none().withMetadata(number));

      KvEntry entry = kv.getWithMetadata("number-metadata").orElseThrow();
      Claim.same("value", "test", entry.text());
      Claim.same("metadata", Optional.of(number), entry.metadata(Integer.class));
    }
  }

  private static void recordMetadata(KvNamespace kv) {
    Label label = new Label("ü😀", 0);

    kv.put("record-metadata", "test", KvPutOptions.none().withMetadata(label));

    Claim.same(
        "read",
        Optional.of(label),
        kv.getWithMetadata("record-metadata").orElseThrow().metadata(Label.class));
    Claim.same("listed", Optional.of(label), only(kv, "record-metadata").metadata(Label.class));
    Claim.same(
        "of several",
        Optional.of(label),
        kv.getWithMetadata(List.of("record-metadata"))
            .get("record-metadata")
            .metadata(Label.class));
  }

  private static void noMetadata(KvNamespace kv) {
    kv.put("no-metadata", "test");

    Claim.same(
        "read",
        Optional.empty(),
        kv.getWithMetadata("no-metadata").orElseThrow().metadata(Label.class));
    Claim.same("listed", Optional.empty(), only(kv, "no-metadata").metadata(Label.class));
    Claim.same("expiration", Optional.empty(), only(kv, "no-metadata").expiration());
  }

  private static void longMetadata(KvNamespace kv) {
    kv.put("long-metadata", "test", KvPutOptions.none().withMetadata("x".repeat(1022)));

    KvException e =
        Claim.fails(
            "1,025 bytes",
            KvException.class,
            () -> KvPutOptions.none().withMetadata("x".repeat(1023)));

    Claim.contains("message", "at most 1024 bytes as JSON, this has 1025", e.getMessage());
    Claim.refused("answer", 413, e);
  }

  private static void expiration(KvNamespace kv) {
    Instant time = Instant.ofEpochSecond(2_000_000_000);

    kv.put("expiring", "test", KvPutOptions.none().withExpiration(time));

    Claim.same("value", Optional.of("test"), kv.get("expiring"));
    Claim.same(
        "expiration",
        2_000_000_000L,
        only(kv, "expiring").expiration().orElseThrow().getEpochSecond());
  }

  private static void nearExpiration(KvNamespace kv) {
    Instant time = Instant.ofEpochSecond(1_000_000_000);

    KvException e =
        Claim.fails(
            "put",
            KvException.class,
            () -> kv.put("near", "test", KvPutOptions.none().withExpiration(time)));

    Claim.contains("message", "KV could not write the key 'near': ", e.getMessage());
    Claim.same("status", 400, e.status().orElse(0));
    Claim.holds("not retryable", !e.retryable());
    Claim.same("value", Optional.empty(), kv.get("near"));
    Claim.refused("answer", 422, e);
  }

  private static void shortTtl(KvNamespace kv) {
    kv.put("short", "test", KvPutOptions.ttl(Duration.ofSeconds(60)));
    Claim.holds("expiration", only(kv, "short").expiration().isPresent());

    KvException e =
        Claim.fails("59 s", KvException.class, () -> KvPutOptions.ttl(Duration.ofMillis(59_999)));

    Claim.contains("message", "at least 60 seconds, the ttl is 59", e.getMessage());
    Claim.refused("answer", 422, e);
  }

  private static void shortCacheTtl(KvNamespace kv) {
    KvException e =
        Claim.fails("29 s", KvException.class, () -> kv.withCacheTtl(Duration.ofSeconds(29)));

    Claim.contains("message", "at least 30 seconds", e.getMessage());
  }

  private static void cached(KvNamespace kv) {
    kv.put("cached", "test");

    Claim.same("value", Optional.of("test"), kv.withCacheTtl(Duration.ofSeconds(60)).get("cached"));
    Claim.same(
        "several",
        Map.of("cached", "test"),
        kv.withCacheTtl(Duration.ofSeconds(60)).get(List.of("cached")));
  }

  private static void several(KvNamespace kv) {
    kv.put("several-1", "one");
    kv.put("several-2", "", KvPutOptions.none().withMetadata(2));

    Map<String, String> texts = kv.get(List.of("several-2", "several-none", "several-1"));
    Map<String, KvEntry> entries =
        kv.getWithMetadata(List.of("several-1", "several-2", "several-none"));

    Claim.same("texts", Map.of("several-1", "one", "several-2", ""), texts);
    Claim.same("order", List.of("several-2", "several-1"), new ArrayList<>(texts.keySet()));
    Claim.same("entries", 2, entries.size());
    Claim.same("metadata", Optional.of(2), entries.get("several-2").metadata(Integer.class));
    Claim.same("no metadata", Optional.empty(), entries.get("several-1").metadata(Integer.class));
    Claim.same("none", Map.of(), kv.get(List.<String>of()));
  }

  private static void severalAsJson(KvNamespace kv) {
    kv.putJson("json-1", 1);
    kv.put("json-2", "[9007199254740993]");
    kv.put("json-3", "no JSON");

    Claim.same(
        "numbers", Map.of("json-1", 1L), kv.getJson(List.of("json-1", "json-none"), Long.class));
    Claim.same(
        "exact",
        Map.of("json-2", List.of(9_007_199_254_740_993L)),
        kv.getJson(List.of("json-2"), JsonType.list(JsonType.of(Long.class))));
    KvException e =
        Claim.fails(
            "other", KvException.class, () -> kv.getJson(List.of("json-1", "json-3"), Long.class));
    Claim.contains("message", "The value of KV key 'json-3' cannot be read", e.getMessage());
    Claim.same("is no client's fault", Optional.empty(), e.toHttp());
  }

  private static void tooMany(KvNamespace kv) {
    List<String> keys = Collections.nCopies(101, "k");

    KvException e = Claim.fails("101", KvException.class, () -> kv.get(keys));

    Claim.contains("message", "at most 100 keys at once, there are 101", e.getMessage());
    Claim.refused("answer", 422, e);
  }

  private static void order(KvNamespace kv) {
    List<String> keys = List.of("order:Z", "order:a", "order:é", "order:～", "order:😀");
    for (int i = keys.size() - 1; i >= 0; i--) {
      kv.put(keys.get(i), "");
    }

    KvPage page = kv.list(KvListOptions.all().withPrefix("order:"));

    Claim.same("keys", keys, names(page.keys()));
    Claim.holds("complete", page.isComplete());
    Claim.same("cursor", Optional.empty(), page.cursor());
  }

  private static void pages(KvNamespace kv) {
    for (int i = 1; i <= 5; i++) {
      kv.put("page-" + i, "");
    }
    KvListOptions options = KvListOptions.all().withPrefix("page-").withLimit(2);

    KvPage first = kv.list(options);
    KvPage second = kv.list(options.withCursor(first.cursor().orElseThrow()));
    KvPage third = kv.list(options.withCursor(second.cursor().orElseThrow()));

    Claim.same("first", List.of("page-1", "page-2"), names(first.keys()));
    Claim.holds("first is not all", !first.isComplete());
    Claim.same("second", List.of("page-3", "page-4"), names(second.keys()));
    Claim.same("third", List.of("page-5"), names(third.keys()));
    Claim.holds("third is the last", third.isComplete());
    Claim.holds("exactly a page", kv.list(options.withLimit(5)).isComplete());
  }

  private static void keys(KvNamespace kv) {
    kv.put("iterated-1", "");
    kv.put("iterated-2", "");
    List<KvKey> found = new ArrayList<>();

    kv.keys("iterated-").forEach(found::add);

    Claim.same("keys", List.of("iterated-1", "iterated-2"), names(found));
    Claim.holds("none", !kv.keys("iterated-none").iterator().hasNext());
  }

  private static void wrongLimit(KvNamespace kv) {
    for (int limit : new int[] {0, -1, 1001}) {
      refused("limit " + limit, 422, () -> KvListOptions.all().withLimit(limit));
    }
  }

  private static void anyKey(KvNamespace kv) {
    for (String key : List.of("a/b c?d#e%20&f=g", "größer/日本語/😀", "...", " ")) {
      kv.put(key, "value of " + key);
      Claim.same(key, Optional.of("value of " + key), kv.get(key));
      Claim.same("listed", key, only(kv, key).name());
    }
  }

  private static void longestKey(KvNamespace kv) {
    String ascii = "k".repeat(512);
    String wide = "ü".repeat(256);

    kv.put(ascii, "one");
    kv.put(wide, "two");

    Claim.same("ascii", Optional.of("one"), kv.get(ascii));
    Claim.same("wide", Optional.of("two"), kv.get(wide));
  }

  private static void wrongKey(KvNamespace kv) {
    for (String key :
        List.of("", ".", "..", "k".repeat(513), "ü".repeat(257), "a\uD800", "\uDC00\uD800")) {
      refused("get", 404, () -> kv.get(key));
      refused("metadata", 404, () -> kv.getWithMetadata(key));
      refused("stream", 404, () -> kv.getStream(key));
      refused("delete", 404, () -> kv.delete(key));
      refused("get several", 404, () -> kv.get(List.of("a", key)));
      refused("put", 422, () -> kv.put(key, "value"));
    }
  }

  private static void refused(String what, int status, Runnable call) {
    Claim.refused(what, status, Claim.fails(what, KvException.class, call));
  }

  /** Local KV takes any cursor, and the JVM does not. */
  private static void wrongCursor(KvNamespace kv) {
    try {
      kv.list(KvListOptions.all().withCursor("!!"));
    } catch (KvException e) {
      Claim.refused("list", 422, e);
    }
  }

  private static void longPrefix(KvNamespace kv) {
    refused("list", 422, () -> kv.list(KvListOptions.all().withPrefix("k".repeat(513))));
    refused("list", 422, () -> kv.keys("\uD800"));
  }

  private static void cacheStatus(KvNamespace kv) {
    kv.put("cache-status", "test");

    Claim.same(
        "value", Optional.empty(), kv.getWithMetadata("cache-status").orElseThrow().cacheStatus());
    Claim.same("list", Optional.empty(), kv.list().cacheStatus());
  }

  private static void largeValue(KvNamespace kv) {
    byte[] large = allBytes(3_000_000);

    kv.put("large", large);

    Claim.sameBytes("bytes", large, kv.getBytes("large").orElseThrow());
    kv.delete("large");
  }

  private static void tooLarge(KvNamespace kv) {
    Body body = Body.of(new ByteArrayInputStream(new byte[0]), 25 * 1024 * 1024 + 1);

    KvException e = Claim.fails("put", KvException.class, () -> kv.put("too-large", body));

    Claim.contains(
        "message", "at most 25 MiB, that of 'too-large' has 26214401 bytes", e.getMessage());
    Claim.refused("answer", 413, e);
    // Of unknown length, so that KV itself refuses.
    Body unknown = Body.of(new ByteArrayInputStream(new byte[25 * 1024 * 1024 + 1]));
    refused("stream", 413, () -> kv.put("too-large", unknown));
  }

  private static KvKey only(KvNamespace kv, String key) {
    for (KvKey found : kv.list(KvListOptions.all().withPrefix(key)).keys()) {
      if (found.name().equals(key)) {
        return found;
      }
    }
    throw new ContractFailure("the list", key, "no such key");
  }

  private static List<String> names(List<KvKey> keys) {
    List<String> names = new ArrayList<>();
    for (KvKey key : keys) {
      names.add(key.name());
    }
    return names;
  }

  private static byte[] allBytes(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (i + (i >> 8));
    }
    return bytes;
  }
}
