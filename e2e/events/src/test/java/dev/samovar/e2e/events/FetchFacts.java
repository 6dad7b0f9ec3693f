package dev.samovar.e2e.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds of outgoing requests, on each runtime. */
abstract class FetchFacts {
  private static Origin origin;

  @BeforeAll
  static void open() throws IOException {
    origin = new Origin();
  }

  @AfterAll
  static void close() {
    origin.close();
  }

  /** Status and body, of a GET to the worker. */
  abstract String ask(String path);

  /** The body, of a POST of a text to the worker. */
  abstract String post(String path, String body);

  @Test
  void get_isAnswered() {
    assertEquals("200 200 text/x-said GET /a", ask(to("get", "/a")));
  }

  @Test
  void statusOfAnError_isAnAnswer() {
    assertEquals("200 418 text/x-said GET /teapot", ask(to("get", "/teapot")));
  }

  @Test
  void answer_isHandedOnAsItIs() {
    assertEquals("418 GET /teapot", ask(to("pass", "/teapot")));
  }

  @Test
  void json_isSent() {
    assertEquals("200 200 text/x-said POST /a application/json [{\"a\":1}]", ask(to("json", "/a")));
  }

  @Test
  void form_isSent() {
    assertEquals(
        "200 200 text/x-said POST /a application/x-www-form-urlencoded [a+b=%C3%BC%26%3D&c=]",
        ask(to("form", "/a")));
  }

  @Test
  void stream_isSent() {
    assertEquals(
        "200 200 text/x-said POST /a text/plain [part 0;part 1;part 2;]", ask(to("stream", "/a")));
  }

  @Test
  void body_isHandedOn() {
    assertTrue(post(to("on", "/a"), "größer").endsWith("[größer]"));
  }

  @Test
  void redirect_isFollowed() {
    assertEquals("200 200 text/x-said GET /there", ask(to("get", "/elsewhere")));
  }

  @Test
  void redirect_isLeftAlone() {
    assertTrue(ask(to("manual", "/elsewhere")).startsWith("200 303 "));
  }

  @Test
  void requests_areUnderWayTogether() {
    assertEquals("200 400 together", ask(to("together", "/slow")));
  }

  @Test
  void timeout_isATimeoutError() {
    assertEquals("200 TimeoutError", ask(to("timeout", "/slow")));
  }

  @Test
  void abortAtOnce_isAnAbortError() {
    assertEquals("200 AbortError true", ask(to("abort-at-once", "/slow")));
  }

  @Test
  void abortWhileItWaits_isAnAbortError() {
    assertEquals("200 AbortError true", ask(to("abort-later", "/slow")));
  }

  @Test
  void relativeUrl_isSaid() {
    assertEquals(
        "200 TypeError: A URL to fetch begins with https:// or http://, was '/relative'",
        ask("/fetch/no-url"));
  }

  @Test
  void asset_isFetched() {
    assertEquals("200 an asset", ask("/asset?path=/asset.txt"));
  }

  @Test
  void missingAsset_is404() {
    assertEquals("404 ", ask("/asset?path=/absent.txt"));
  }

  static String to(String what, String path) {
    return "/fetch/" + what + "?at=" + URLEncoder.encode(origin.url(path), StandardCharsets.UTF_8);
  }
}
