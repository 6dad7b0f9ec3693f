package dev.samovar.testing.contract;

import dev.samovar.http.Body;
import dev.samovar.http.EncodeBody;
import dev.samovar.http.Headers;
import dev.samovar.http.Response;
import dev.samovar.r2.R2Bucket;
import dev.samovar.r2.R2Checksum;
import dev.samovar.r2.R2Checksum.Algorithm;
import dev.samovar.r2.R2Exception;
import dev.samovar.r2.R2GetOptions;
import dev.samovar.r2.R2HttpMetadata;
import dev.samovar.r2.R2Object;
import dev.samovar.r2.R2ObjectBody;
import dev.samovar.r2.R2PutOptions;
import dev.samovar.r2.R2Range;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Objects one by one: content, metadata, parts, conditions. */
final class R2ObjectFacts {

  private static final String MD5_OF_EXAMPLE = "1a79a4d60de6718e8e5b326e338ae533";
  private static final Instant EXPIRY = Instant.ofEpochMilli(1_234_567_890_123L);

  private static final R2PutOptions FULL =
      R2PutOptions.none()
          .withHttpMetadata(
              R2HttpMetadata.none()
                  .withContentType("text/text")
                  .withContentLanguage("en-US")
                  .withContentDisposition("inline")
                  .withContentEncoding("gzip")
                  .withCacheControl("immutable")
                  .withCacheExpiry(EXPIRY))
          .withCustomMetadata("a", "b")
          .withChecksum(R2Checksum.md5(MD5_OF_EXAMPLE));

  private R2ObjectFacts() {}

  static List<Fact<R2Bucket>> facts() {
    return new Facts<R2Bucket>()
        .fact("missingKey_isEmpty", R2ObjectFacts::missing)
        .fact("text_comesBack", R2ObjectFacts::text)
        .fact("bytes_comeBack", R2ObjectFacts::bytes)
        .fact("emptyObject_hasAnEmptyBody", R2ObjectFacts::empty)
        .fact("streamOfKnownLength_comesBack", R2ObjectFacts::stream)
        .fact("body_isRead_asAStream", R2ObjectFacts::readAsStream)
        .fact("put_givesWhatWasStored", R2ObjectFacts::putGives)
        .fact("allMetadata_comesBack", R2ObjectFacts::metadata)
        .fact("metadata_becomesHeaders", R2ObjectFacts::headers)
        .fact("wideMetadata_comesBack", R2ObjectFacts::wideMetadata)
        .fact("longMetadata_isRefused", R2ObjectFacts::longMetadata)
        .fact("otherChecksum_isRefused", R2ObjectFacts::badDigest)
        .fact("givenChecksum_isKept", R2ObjectFacts::checksum)
        .fact("range_givesAPart", R2ObjectFacts::range)
        .fact("rangeBeyondTheEnd_isRefused", R2ObjectFacts::rangeBeyond)
        .fact("rangeHeader_isUnderstood", R2ObjectFacts::rangeHeader)
        .fact("longKey_isRefused", R2ObjectFacts::longKey)
        .fact("emptyKey_isAKey", R2ObjectFacts::emptyKey)
        .fact("anyCharacter_mayBeInAKey", R2ObjectFacts::anyKey)
        .fact("object_isHandedOn", R2ObjectFacts::handedOn)
        .list();
  }

  private static void missing(R2Bucket r2) {
    Claim.holds("get", r2.get("missing").isEmpty());
    Claim.holds("head", r2.head("missing").isEmpty());
  }

  private static void text(R2Bucket r2) {
    for (String text : List.of("text", "größer 日本語 😀", "\uFEFFmarked", "x".repeat(200_000))) {
      r2.put("text", text);
      Claim.same("text", text, r2.get("text").orElseThrow().text());
    }
  }

  private static void bytes(R2Bucket r2) {
    byte[] bytes = new byte[] {0, 1, -1, 127, -128};

    R2Object put = r2.put("bytes", bytes);

    Claim.same("size", 5L, put.size());
    Claim.sameBytes("bytes", bytes, r2.get("bytes").orElseThrow().bytes());
  }

  private static void empty(R2Bucket r2) {
    r2.put("empty", new byte[0]);

    R2ObjectBody object = r2.get("empty").orElseThrow();

    Claim.same("size", 0L, object.size());
    Claim.same("length", 0L, object.length());
    Claim.same("text", "", object.text());
  }

  private static void stream(R2Bucket r2) {
    Body body = Body.of(new ByteArrayInputStream(new byte[256]), 256);

    R2Object put = r2.put("stream", body);

    Claim.same("size", 256L, put.size());
    Claim.sameBytes("bytes", new byte[256], r2.get("stream").orElseThrow().bytes());
  }

  private static void readAsStream(R2Bucket r2) throws IOException {
    byte[] bytes = "0123456789".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
    r2.put("read-as-stream", bytes);

    R2ObjectBody object = r2.get("read-as-stream").orElseThrow();

    Claim.same("length", 200_000L, object.length());
    try (InputStream in = object.stream()) {
      Claim.sameBytes("bytes", bytes, in.readAllBytes());
    }
  }

  private static void putGives(R2Bucket r2) {
    R2Object put = r2.put("put-gives", "example");

    Claim.same("key", "put-gives", put.key());
    Claim.same("size", 7L, put.size());
    Claim.same("etag", MD5_OF_EXAMPLE, put.etag());
    Claim.same("httpEtag", '"' + MD5_OF_EXAMPLE + '"', put.httpEtag());
    Claim.same("md5", Optional.of(MD5_OF_EXAMPLE), put.checksums().hex(Algorithm.MD5));
    Claim.same("sha1", Optional.empty(), put.checksums().hex(Algorithm.SHA1));
    Claim.holds("version", !put.version().isEmpty());
    Claim.holds("uploaded", put.uploaded().toEpochMilli() > 1_700_000_000_000L);
    Claim.same("http metadata", true, put.httpMetadata().isEmpty());
    Claim.same("custom metadata", Map.of(), put.customMetadata());
    Claim.holds("new version", !put.version().equals(r2.put("put-gives", "example").version()));
  }

  private static void metadata(R2Bucket r2) {
    R2Object put = r2.put("full", Body.of("example"), FULL);

    full("put", put);
    full("head", r2.head("full").orElseThrow());
    R2ObjectBody got = r2.get("full").orElseThrow();
    full("get", got);
    Claim.same("text", "example", got.text());
  }

  private static void full(String what, R2Object object) {
    R2HttpMetadata http = object.httpMetadata();
    Claim.same(what + " type", Optional.of("text/text"), http.contentType());
    Claim.same(what + " language", Optional.of("en-US"), http.contentLanguage());
    Claim.same(what + " disposition", Optional.of("inline"), http.contentDisposition());
    Claim.same(what + " encoding", Optional.of("gzip"), http.contentEncoding());
    Claim.same(what + " cache control", Optional.of("immutable"), http.cacheControl());
    Claim.same(
        what + " expiry", EXPIRY.toEpochMilli(), http.cacheExpiry().orElseThrow().toEpochMilli());
    Claim.same(what + " custom", Map.of("a", "b"), object.customMetadata());
  }

  private static void headers(R2Bucket r2) {
    r2.put("headers", Body.of("example"), FULL);

    Response response = r2.get("headers").orElseThrow().toResponse(R2GetOptions.none());

    Headers headers = response.headers();
    Claim.same("status", 200, response.status());
    Claim.same("type", Optional.of("text/text"), headers.first("content-type"));
    Claim.same("expires", Optional.of("Fri, 13 Feb 2009 23:31:30 GMT"), headers.first("expires"));
    Claim.same("etag", Optional.of('"' + MD5_OF_EXAMPLE + '"'), headers.first("etag"));
    Claim.same("not compressed again", EncodeBody.MANUAL, response.encodeBody());
    Claim.same("text", "example", response.body().text());
  }

  private static void wideMetadata(R2Bucket r2) {
    Map<String, String> custom = Map.of("größe", "日本語", "empty", "");

    r2.put("wide", Body.of("x"), R2PutOptions.none().withCustomMetadata(custom));

    Claim.same("custom", custom, r2.head("wide").orElseThrow().customMetadata());
  }

  private static void longMetadata(R2Bucket r2) {
    String longest = "x".repeat(8191);
    r2.put("long", Body.of("x"), R2PutOptions.none().withCustomMetadata("a", longest));

    R2Exception e =
        Claim.fails(
            "8,193 bytes",
            R2Exception.class,
            () -> R2PutOptions.none().withCustomMetadata("a", longest + "x"));

    Claim.contains(
        "message", "at most 8192 bytes, names and values, this has 8193", e.getMessage());
    Claim.refused("answer", 413, e);
  }

  private static void badDigest(R2Bucket r2) {
    r2.delete("bad-digest");

    R2Exception e =
        Claim.fails("put", R2Exception.class, () -> r2.put("bad-digest", Body.of("another"), FULL));

    Claim.same("code", R2Exception.BAD_DIGEST, e.code());
    Claim.refused("answer", 422, e);
    Claim.contains("message", "The MD5 checksum you specified did not match", e.getMessage());
    Claim.holds("not stored", r2.head("bad-digest").isEmpty());
  }

  private static void checksum(R2Bucket r2) {
    Map<R2Checksum, Algorithm> given =
        Map.of(
            R2Checksum.sha1("c3499c2729730a7f807efb8676a92dcb6f8a3f8f"),
            Algorithm.SHA1,
            R2Checksum.sha256("50d858e0985ecc7f60418aaf0cc5ab587f42c2570a884095a9e8ccacd0f6545c"),
            Algorithm.SHA256);

    given.forEach(
        (checksum, algorithm) -> {
          r2.put("checksum", Body.of("example"), R2PutOptions.none().withChecksum(checksum));
          R2Object object = r2.head("checksum").orElseThrow();
          Claim.same("given", Optional.of(checksum.hex()), object.checksums().hex(algorithm));
          Claim.same("md5", Optional.of(MD5_OF_EXAMPLE), object.checksums().hex(Algorithm.MD5));
        });
    Claim.fails("short", R2Exception.class, () -> R2Checksum.sha1("c349"));
    Claim.fails("no digits", R2Exception.class, () -> R2Checksum.md5("x".repeat(32)));
  }

  private static void range(R2Bucket r2) {
    r2.put("range", "example");

    part(r2, R2Range.of(2, 3), "amp", 2);
    part(r2, R2Range.from(2), "ample", 2);
    part(r2, R2Range.of(2, 300), "ample", 2);
    part(r2, R2Range.suffix(3), "ple", 4);
    part(r2, R2Range.suffix(300), "example", 0);
    R2GetOptions asked = R2GetOptions.range(R2Range.of(2, 3));
    Response response = r2.get("range", asked).orElseThrow().toResponse(asked);
    Claim.same("status", 206, response.status());
    Claim.same("header", Optional.of("bytes 2-4/7"), response.headers().first("content-range"));
  }

  private static void part(R2Bucket r2, R2Range asked, String text, long offset) {
    R2ObjectBody object = r2.get("range", R2GetOptions.range(asked)).orElseThrow();
    Claim.same("size", 7L, object.size());
    Claim.same("length", (long) text.length(), object.length());
    Claim.same("range", Optional.of(new R2Range(offset, text.length())), object.range());
    Claim.same("text", text, object.text());
  }

  private static void rangeBeyond(R2Bucket r2) {
    r2.put("range-beyond", "example");

    for (long offset : new long[] {7, 8, 1_000_000}) {
      R2Exception e =
          Claim.fails(
              "offset " + offset,
              R2Exception.class,
              () -> r2.get("range-beyond", R2GetOptions.range(R2Range.from(offset))));
      Claim.same("code", R2Exception.INVALID_RANGE, e.code());
    }
    for (String header : List.of("bytes=7-", "bytes=7-9", "bytes=8-", "bytes=-0")) {
      outside(r2, "range-beyond", header, "bytes */7");
    }
    r2.put("range-empty", "");
    for (String header : List.of("bytes=0-", "bytes=0-4", "bytes=-1", "bytes=99999999999999999-")) {
      outside(r2, "range-empty", header, "bytes */0");
    }
    Claim.fails("no bytes", R2Exception.class, () -> R2Range.of(0, 0));
  }

  private static void outside(R2Bucket r2, String key, String header, String contentRange) {
    R2GetOptions asked = R2GetOptions.range(fromHeader(header).orElseThrow());
    R2Exception e = Claim.fails(header, R2Exception.class, () -> r2.get(key, asked));
    Claim.refused(header, 416, e);
    Claim.same(
        header,
        Optional.of(contentRange),
        e.toHttp().orElseThrow().headers().first("Content-Range"));
  }

  private static void rangeHeader(R2Bucket r2) {
    Claim.same("both", Optional.of(R2Range.of(2, 3)), fromHeader("bytes=2-4"));
    Claim.same("open", Optional.of(R2Range.from(2)), fromHeader("bytes=2-"));
    Claim.same("suffix", Optional.of(R2Range.suffix(5)), fromHeader("bytes=-5"));
    Claim.same(
        "large", Optional.of(R2Range.from(1L << 53)), fromHeader("bytes=99999999999999999-"));
    for (String ignored :
        List.of("bytes=4-2", "bytes=0-1,3-4", "lines=1-2", "bytes=a-b", "bytes=-", "bytes=", "")) {
      Claim.same(ignored, Optional.empty(), fromHeader(ignored));
    }
    Claim.same("none", Optional.empty(), R2Range.from(Headers.empty()));
  }

  private static Optional<R2Range> fromHeader(String value) {
    return R2Range.from(Headers.of("Range", value));
  }

  private static void longKey(R2Bucket r2) {
    r2.put("k".repeat(1024), "longest");
    for (String key : List.of("k".repeat(1025), "ü".repeat(513))) {
      status("get", 404, () -> r2.get(key));
      status("head", 404, () -> r2.head(key));
      status("delete", 404, () -> r2.delete(key));
      status("put", 422, () -> r2.put(key, "x"));
      status("upload", 422, () -> r2.createMultipartUpload(key));
    }
    r2.delete("k".repeat(1024));
  }

  private static void status(String what, int status, Runnable call) {
    Claim.refused(what, status, Claim.fails(what, R2Exception.class, call));
  }

  private static void emptyKey(R2Bucket r2) {
    r2.put("", "of the empty key");

    Claim.same("text", "of the empty key", r2.get("").orElseThrow().text());
    Claim.same("key", "", r2.head("").orElseThrow().key());
    r2.delete("");
    Claim.holds("deleted", r2.get("").isEmpty());
  }

  private static void anyKey(R2Bucket r2) {
    for (String key : List.of("a/b c?d#e%20&f=g", "größer/日本語/😀", "..", "../../etc/passwd", " ")) {
      r2.put(key, "content of " + key);
      Claim.same(key, "content of " + key, r2.get(key).orElseThrow().text());
      Claim.same("key", key, r2.head(key).orElseThrow().key());
      r2.delete(key);
    }
  }

  private static void handedOn(R2Bucket r2) {
    r2.put("handed-on", "x".repeat(100_000));

    r2.put("handed-on-copy", r2.get("handed-on").orElseThrow());

    Claim.same("copy", 100_000L, r2.head("handed-on-copy").orElseThrow().size());
    Claim.same("text", "x".repeat(100_000), r2.get("handed-on-copy").orElseThrow().text());
  }
}
