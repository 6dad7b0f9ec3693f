package dev.samovar.e2e.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that fails gets the envelope, alone. */
@ExtendWith(Adapter.class)
final class FaultsIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "throw",
        "error",
        "null",
        "bounds",
        "cast",
        "recursion",
        "rejection",
        "javascript",
        "callback",
        "no-response",
        "initialiser",
        "bad-start",
        "huge",
        "trap",
        "in-a-filter/x"
      })
  void fault_isTheEnvelope(String fault) {
    HttpResponse<String> response = Adapter.get("/fault/" + fault);

    assertEquals(500, response.statusCode(), response.body());
    assertEquals(
        "application/problem+json", response.headers().firstValue("content-type").orElse(""));
    assertTrue(response.body().contains("\"title\":\"Internal Server Error\""), response.body());
  }

  @Test
  void headerWithALineBreak_isABadRequest() {
    HttpResponse<String> response = Adapter.get("/fault/header");

    assertEquals(400, response.statusCode(), response.body());
    assertTrue(response.body().contains("'x-bad' has U+000a"), response.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"throw", "recursion", "rejection", "callback", "trap", "huge", "bad-start"})
  void afterAFault_theNextRequestWorks(String fault) {
    Adapter.get("/fault/" + fault);

    assertEquals("hello", Adapter.text("/plain"));
  }

  @Test
  void trap_givesTheNextRequestAFreshInstance() {
    assumeTrue(Adapter.WASM, "the JavaScript target does not trap");
    Adapter.get("/fault/starts");

    CompletableFuture<HttpResponse<String>> under = Adapter.getLater("/wait/own/7");
    Adapter.get("/fault/trap");

    assertEquals("1", Adapter.text("/fault/starts"));
    assertEquals("7|7|true", under.join().body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"recursion", "trap", "huge", "waits-recursion", "waits-trap"})
  void faultBelowJava_isAnsweredThroughTheFilters(String fault) throws InterruptedException {
    HttpResponse<String> response =
        Adapter.send(
            Adapter.request("/filtered/7/" + fault).header("cf-ray", "ray-" + fault).build(),
            HttpResponse.BodyHandlers.ofString());

    assertEquals(500, response.statusCode(), response.body());
    assertEquals("7", response.headers().firstValue("x-filtered").orElse("none"));
    assertTrue(response.body().contains("\"requestId\":\"ray-" + fault + "\""), response.body());
    assertTrue(
        Adapter.logs(
            "GET /filtered/7/%1$s failed, request id ray-%1$s, route /filtered/{id}/%1$s"
                .formatted(fault)));
    assertEquals("hello", Adapter.text("/plain"));
  }

  /** The filters run again, when the body is read already. */
  @ParameterizedTest
  @ValueSource(strings = {"read-trap", "unread-trap"})
  void faultBelowJava_ofARequestWithABody_isAnsweredThroughTheFilters(String fault) {
    HttpResponse<String> response =
        Adapter.send(
            Adapter.request("/filtered/9/" + fault)
                .POST(HttpRequest.BodyPublishers.ofString("x".repeat(100_000)))
                .build(),
            HttpResponse.BodyHandlers.ofString());

    assertEquals(500, response.statusCode(), response.body());
    assertEquals("9", response.headers().firstValue("x-filtered").orElse("none"));
    assertEquals("hello", Adapter.text("/plain"));
  }

  @Test
  void trap_isLoggedWithTheLineOfTheHandler() throws InterruptedException {
    assumeTrue(Adapter.WASM, "the JavaScript target has JavaScript's frames");

    Adapter.get("/filtered/8/trap");

    assertTrue(Adapter.logs("java.lang.Error: RuntimeError: "));
    assertTrue(Adapter.logs("Js.trap(Js.java:"));
  }

  /** The filter fails again, around the failure: the host has the last answer. */
  @Test
  void trapOfAFilter_isLoggedWithMethodPathAndLine() throws InterruptedException {
    assumeTrue(Adapter.WASM, "the JavaScript target does not trap");

    Adapter.get("/fault/in-a-filter/y");

    assertTrue(Adapter.logs("GET /fault/in-a-filter/y, request id "));
    assertTrue(Adapter.logs("Faults.trapped(Faults.java:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"two words", "x;y", "<script>"})
  void idThatCouldForgeALine_isNotTaken(String ray) throws InterruptedException {
    HttpResponse<String> response =
        Adapter.send(
            Adapter.request("/fault/trap?" + ray.length()).header("cf-ray", ray).build(),
            HttpResponse.BodyHandlers.ofString());

    assertFalse(response.body().contains(ray), response.body());
    assertFalse(Adapter.logged("request id " + ray));
  }

  @Test
  void textOfTheClient_isOneLineOfTheLog() throws InterruptedException {
    Adapter.get("/fault/message?text=first%0A%1b%5B31mERROR+forged");

    assertTrue(Adapter.logs("IllegalStateException: first\\n\\u001b[31mERROR forged"));
    assertFalse(Adapter.logged("\u001b[31mERROR forged"));
  }

  @Test
  void neighbours_areNotHarmed() {
    List<String> bodies =
        Adapter.together(
            List.of(
                "/wait/own/1", "/fault/recursion", "/wait/own/2", "/fault/null", "/wait/own/3"));

    assertEquals(
        List.of("1|1|true", "2|2|true", "3|3|true"),
        List.of(bodies.get(0), bodies.get(2), bodies.get(4)));
  }

  @Test
  void detail_isNotTold() {
    assertFalse(Adapter.text("/fault/throw").contains("secret"));
  }

  @Test
  void failure_isLoggedWithItsCause() throws InterruptedException {
    Adapter.get("/fault/log");

    assertTrue(Adapter.logs("Caused by: java.lang.IllegalArgumentException: inner"));
  }

  @Test
  void waitInACallback_saysSo() throws InterruptedException {
    Adapter.get("/fault/callback");

    assertTrue(Adapter.logs("Cannot wait here"));
  }

  @Test
  void boundsFault_isCaught() {
    assertEquals("caught", Adapter.text("/caught/bounds"));
  }

  @Test
  void rejection_keepsNameMessageFlagAndCause() {
    assertEquals("TypeError|no good|true|the reason", Adapter.text("/caught/rejection"));
  }

  @Test
  void rejection_runsFinally() {
    int before = Integer.parseInt(Adapter.text("/caught/cleanups"));

    Adapter.text("/caught/rejection");

    assertEquals(before + 1, Integer.parseInt(Adapter.text("/caught/cleanups")));
  }

  @Test
  void rejectionWithoutAnError_isItsText() {
    assertEquals("Error|only text", Adapter.text("/caught/text"));
  }

  @Test
  void whatJavaScriptThrows_keepsItsName() {
    assertEquals("SyntaxError|thrown at once", Adapter.text("/caught/javascript"));
  }

  @Test
  void exceptionWhileClosing_isSuppressed() {
    assertEquals("the body|the resource", Adapter.text("/caught/suppressed"));
  }

  @Test
  void javaException_comesBackAsItself() {
    assertEquals("true", Adapter.text("/caught/identity"));
  }
}
