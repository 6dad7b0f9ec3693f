package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorsTest {
  private static final Instant NOV_6 = Instant.ofEpochSecond(784111777);
  private static final String AT = "Sun, 06 Nov 1994 08:49:37 GMT";
  private static final String BEFORE = "Sun, 06 Nov 1994 08:49:36 GMT";

  private final Validators state = Validators.of(ETag.of("v2"), NOV_6);

  @Test
  void unconditional_isAnsweredWithBoth() {
    Response response = state.answer(TestRequests.get("/"), () -> Response.text("x"));

    assertEquals(Optional.of("\"v2\""), response.headers().first("etag"));
    assertEquals(Optional.of(AT), response.headers().first("last-modified"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"v2\"", "W/\"v2\"", "\"v1\", \"v2\"", "*", "\"a,b\",W/\"v2\""})
  void sameState_is304(String tags) {
    assertEquals(304, get("If-None-Match", tags).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"v1\"", "v2", "\"v2", "", "W/v2"})
  void otherState_isAnswered(String tags) {
    assertEquals(200, get("If-None-Match", tags).status());
  }

  @Test
  void notModified_hasNoBodyButTheTag() {
    Response response = get("If-None-Match", "\"v2\"");

    assertEquals(0, response.body().length());
    assertEquals(Optional.of("\"v2\""), response.headers().first("etag"));
  }

  // RFC 9110 §15.4.5: what the 200 would have sent, but for what belongs to the content.
  @Test
  void notModified_hasTheHeadersOfTheAnswer() {
    Response response =
        state.answer(
            TestRequests.get("/", "If-None-Match", "\"v2\""),
            () ->
                Response.text("x")
                    .withHeader("Cache-Control", "max-age=60")
                    .withHeader("Content-Location", "/x.en")
                    .withHeader("Expires", AT)
                    .withAddedHeader("Vary", "Accept")
                    .withAddedHeader("Vary", "Origin"));

    assertEquals(304, response.status());
    assertEquals(
        "Cache-Control Content-Location Expires Vary Vary ETag Last-Modified",
        IntStream.range(0, response.headers().size())
            .mapToObj(response.headers()::name)
            .collect(Collectors.joining(" ")));
  }

  @Test
  void answerThatIsNoSuccess_isReturned() {
    Request request = TestRequests.get("/", "If-None-Match", "\"v2\"");

    assertEquals(404, state.answer(request, () -> Response.status(404)).status());
  }

  @Test
  void headersBeforehand_makeTheAnswerOnlyWhereItIsSent() {
    Headers headers = Headers.of("Cache-Control", "max-age=60");
    Request known = TestRequests.get("/", "If-None-Match", "\"v2\"");

    Response notModified = state.answer(known, headers, () -> fail("is made"));
    Response sent = state.answer(TestRequests.get("/"), headers, () -> Response.text("x"));

    assertEquals(Optional.of("max-age=60"), notModified.headers().first("cache-control"));
    assertEquals(304, notModified.status());
    assertEquals(Optional.of("max-age=60"), sent.headers().first("cache-control"));
    assertEquals(Optional.of("\"v2\""), sent.headers().first("etag"));
    assertEquals("x", sent.body().text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"})
  void obsoleteDates_areConditionsToo(String date) {
    assertEquals(304, get("If-Modified-Since", date).status());
  }

  @Test
  void modifiedSince_comparesSeconds() {
    assertEquals(304, get("If-Modified-Since", AT).status());
    assertEquals(200, get("If-Modified-Since", BEFORE).status());
    assertEquals(200, get("If-Modified-Since", "yesterday").status());
  }

  @Test
  void noneMatch_countsBeforeModifiedSince() {
    Request request = TestRequests.get("/", "If-None-Match", "\"v1\"", "If-Modified-Since", AT);

    assertEquals(200, state.answer(request, Response::ok).status());
  }

  @Test
  void matchOfThisState_isAnswered() {
    assertEquals(200, put("If-Match", "\"v2\"").status());
    assertEquals(200, put("If-Match", "*").status());
    assertEquals(200, put("If-Unmodified-Since", AT).status());
  }

  @Test
  void matchOfAnother_is412() {
    assert412("If-Match", "\"v1\"");
    assert412("If-Match", "W/\"v2\"");
    assert412("If-Unmodified-Since", BEFORE);
  }

  @Test
  void createOnly_is412WhereSomethingIs() {
    assert412("If-None-Match", "*");
  }

  @Test
  void createOnly_isAnsweredWhereNothingIs() {
    Request request = put2("If-None-Match", "*");

    assertEquals(200, Validators.absent().answer(request, Response::ok).status());
  }

  private Response get(String name, String value) {
    return state.answer(TestRequests.get("/", name, value), Response::ok);
  }

  private Response put(String name, String value) {
    return state.answer(put2(name, value), Response::ok);
  }

  private static Request put2(String name, String value) {
    return TestRequests.of("PUT", "/", Headers.of(name, value), Body.empty());
  }

  private void assert412(String name, String value) {
    assertEquals(412, assertThrows(HttpException.class, () -> put(name, value)).status());
  }
}
