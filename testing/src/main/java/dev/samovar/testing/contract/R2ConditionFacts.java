package dev.samovar.testing.contract;

import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.http.HttpDate;
import dev.samovar.http.HttpException;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.r2.R2Bucket;
import dev.samovar.r2.R2Conditional;
import dev.samovar.r2.R2Exception;
import dev.samovar.r2.R2HttpMetadata;
import dev.samovar.r2.R2Object;
import dev.samovar.r2.R2ObjectBody;
import dev.samovar.r2.R2PutOptions;
import dev.samovar.spi.RequestSource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads and writes under a condition: RFC 9110 §13. */
final class R2ConditionFacts {

  private static final String LONG_AGO = "Fri, 13 Feb 2009 23:31:30 GMT";

  private R2ConditionFacts() {}

  static List<Fact<R2Bucket>> facts() {
    return new Facts<R2Bucket>()
        .fact("conditionThatHolds_givesTheBody", R2ConditionFacts::conditionHolds)
        .fact("conditionThatDoesNotHold_givesNoBody", R2ConditionFacts::conditionFails)
        .fact("conditionOnMissingKey_isEmpty", R2ConditionFacts::conditionMissing)
        .fact("conditionsOfHeaders_areUnderstood", R2ConditionFacts::conditionHeaders)
        .fact("ifMatch_comparesStrongly", R2ConditionFacts::weakMatch)
        .fact("malformedEtag_matchesNothing", R2ConditionFacts::malformed)
        .fact("strangeAndManyEtags_areRead", R2ConditionFacts::strangeEtags)
        .fact("failedCondition_is304Or412", R2ConditionFacts::notModified)
        .fact("putIf_storesOnlyANewKey", R2ConditionFacts::putIf)
        .fact("quotedEtag_isRefused", R2ConditionFacts::quotedEtag)
        .list();
  }

  private static void conditionHolds(R2Bucket r2) {
    R2Object put = r2.put("condition", "example");

    body(r2, R2Conditional.none().withEtagMatches(put.etag()));
    body(r2, R2Conditional.none().withEtagMatches("*"));
    body(r2, R2Conditional.none().withEtagDoesNotMatch("another"));
    body(r2, R2Conditional.none().withUploadedAfter(put.uploaded().minusMillis(1)));
    body(r2, R2Conditional.none().withUploadedBefore(put.uploaded().plusMillis(1)));
    body(r2, R2Conditional.none());
    body(
        r2,
        new R2Conditional(
            List.of("x", put.etag()), List.of("y", "z"), Optional.empty(), Optional.empty(), true));
  }

  private static void body(R2Bucket r2, R2Conditional condition) {
    R2Object object = r2.getIf("condition", condition).orElseThrow();
    Claim.holds("has a body", object instanceof R2ObjectBody);
    Claim.same("text", "example", ((R2ObjectBody) object).text());
  }

  private static void conditionFails(R2Bucket r2) {
    R2Object put = r2.put("condition-fails", "example");

    noBody(r2, put, R2Conditional.none().withEtagMatches("another"));
    noBody(r2, put, R2Conditional.none().withEtagDoesNotMatch(put.etag()));
    noBody(r2, put, R2Conditional.none().withEtagDoesNotMatch("*"));
    noBody(r2, put, R2Conditional.none().withUploadedAfter(put.uploaded()));
    noBody(r2, put, R2Conditional.none().withUploadedBefore(put.uploaded()));
    noBody(
        r2,
        put,
        new R2Conditional(
            List.of(), List.of("x", put.etag()), Optional.empty(), Optional.empty(), true));
  }

  private static void noBody(R2Bucket r2, R2Object put, R2Conditional condition) {
    R2Object object = r2.getIf("condition-fails", condition).orElseThrow();
    Claim.holds("has no body", !(object instanceof R2ObjectBody));
    Claim.same("etag", put.etag(), object.etag());
    Claim.same("size", 7L, object.size());
  }

  private static void conditionMissing(R2Bucket r2) {
    Instant now = Instant.now();
    R2Conditional all =
        R2Conditional.none()
            .withEtagMatches("b")
            .withEtagDoesNotMatch("a")
            .withUploadedAfter(now)
            .withUploadedBefore(now);

    Claim.holds("get", r2.getIf("missing", all).isEmpty());
  }

  private static void conditionHeaders(R2Bucket r2) {
    R2Object put = r2.put("condition", "example");
    String etag = put.httpEtag();

    body(r2, R2Conditional.from(Headers.of("If-Match", "\"x\", " + etag)));
    body(r2, R2Conditional.from(Headers.of("If-None-Match", "W/\"x\"")));
    body(r2, R2Conditional.from(Headers.of("If-Modified-Since", "Fri, 13 Feb 2009 23:31:30 GMT")));
    body(r2, R2Conditional.from(Headers.of("If-Modified-Since", "yesterday")));
    String second = HttpDate.format(put.uploaded());
    body(r2, R2Conditional.from(Headers.of("If-Unmodified-Since", second)));
    holdsNot(r2, R2Conditional.from(Headers.of("If-Modified-Since", second)));
    body(
        r2,
        R2Conditional.from(Headers.of("If-Modified-Since", second, "If-Modified-Since", second)));
    body(r2, R2Conditional.from(Headers.of("If-Match", etag, "If-Unmodified-Since", LONG_AGO)));
    body(r2, R2Conditional.from(Headers.of("If-None-Match", "\"x\"", "If-Modified-Since", second)));
    body(r2, R2Conditional.from(Headers.empty()));
    holdsNot(r2, R2Conditional.from(Headers.of("If-None-Match", "W/\"x\", W/" + etag)));
  }

  /** RFC 9110 §13.1.1: If-Match compares strongly. */
  private static void weakMatch(R2Bucket r2) {
    String etag = r2.put("condition", "example").httpEtag();

    holdsNot(r2, R2Conditional.from(Headers.of("If-Match", "W/" + etag)));
    holdsNot(r2, R2Conditional.from(Headers.of("If-Match", "W/" + etag + ", \"x\"")));
    holdsNot(r2, R2Conditional.from(Headers.of("If-None-Match", "W/" + etag)));
    body(r2, R2Conditional.from(Headers.of("If-Match", "W/\"x\", " + etag)));
  }

  private static void malformed(R2Bucket r2) {
    String etag = r2.put("condition", "example").etag();

    for (String value : List.of("abc", etag, "\"", "'" + etag + "'", "W/" + etag, "\"a b\"", ",")) {
      body(r2, R2Conditional.from(Headers.of("If-None-Match", value)));
      holdsNot(r2, R2Conditional.from(Headers.of("If-Match", value)));
    }
    body(r2, R2Conditional.from(Headers.of("If-Match", "")));
    body(r2, R2Conditional.from(Headers.of("If-None-Match", "")));
    holdsNot(r2, R2Conditional.from(Headers.of("If-None-Match", "abc, \"" + etag + "\" x")));
  }

  /** What cannot be a header of JavaScript's is no reason to fail. */
  private static void strangeEtags(R2Bucket r2) {
    String etag = r2.put("condition", "example").httpEtag();
    String many = "\"x\",".repeat(3_000);

    body(r2, R2Conditional.from(Headers.received(new String[] {"if-none-match", "\"日\", \"é\""})));
    body(r2, R2Conditional.from(Headers.of("If-Match", etag + "," + many)));
    body(r2, R2Conditional.from(Headers.of("If-None-Match", many)));
  }

  private static void notModified(R2Bucket r2) {
    R2HttpMetadata kept = R2HttpMetadata.none().withContentType("a/b").withCacheControl("no-cache");
    R2Object put = r2.put("condition", Body.of("x"), R2PutOptions.none().withHttpMetadata(kept));

    Response answer = put.toNotModified(request("If-None-Match", put.httpEtag()));

    Claim.same("status", 304, answer.status());
    Claim.same("etag", Optional.of(put.httpEtag()), answer.headers().first("etag"));
    Claim.same("cache", Optional.of("no-cache"), answer.headers().first("cache-control"));
    Claim.same("type", Optional.empty(), answer.headers().first("content-type"));
    HttpException e =
        Claim.fails(
            "If-Match", HttpException.class, () -> put.toNotModified(request("If-Match", "\"x\"")));
    Claim.same("If-Match", 412, e.status());
  }

  private static Request request(String... headers) {
    return new Request(new Get(Headers.of(headers)));
  }

  private static void holdsNot(R2Bucket r2, R2Conditional condition) {
    Claim.holds(
        "does not hold: " + condition,
        !(r2.getIf("condition", condition).orElseThrow() instanceof R2ObjectBody));
  }

  private static void putIf(R2Bucket r2) {
    r2.delete("put-if");
    R2Conditional isNew = R2Conditional.none().withEtagDoesNotMatch("*");

    Optional<R2Object> first = r2.putIf("put-if", isNew, Body.of("one"), R2PutOptions.none());
    Optional<R2Object> second = r2.putIf("put-if", isNew, Body.of("two"), R2PutOptions.none());
    R2Conditional unchanged = R2Conditional.none().withEtagMatches(first.orElseThrow().etag());
    Optional<R2Object> third = r2.putIf("put-if", unchanged, Body.of("three"), R2PutOptions.none());

    Claim.holds("second", second.isEmpty());
    Claim.holds("third", third.isPresent());
    Claim.same("text", "three", r2.get("put-if").orElseThrow().text());
  }

  private static void quotedEtag(R2Bucket r2) {
    R2Exception e =
        Claim.fails(
            "quoted", R2Exception.class, () -> R2Conditional.none().withEtagMatches("\"x\""));

    Claim.contains("message", "without quotes", e.getMessage());
  }

  private record Get(Headers headers) implements RequestSource {

    @Override
    public String method() {
      return "GET";
    }

    @Override
    public String url() {
      return "https://example.com/";
    }

    @Override
    public Body body() {
      return Body.empty();
    }
  }
}
