package dev.samovar.e2e.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What crosses to Workers AI, and what comes back; a stand-in answers. */
@ExtendWith(Workerd.class)
class ModelsIT {

  @Test
  void inputs_crossAsTheyAre() {
    assertEquals(
        "[\"@cf/meta/llama-3.1-8b-instruct\",{\"prompt\":\"größer\",\"max_tokens\":100},{}]",
        Workerd.post("/ai/ask", "größer").body());
  }

  @Test
  void gatewayAndTags_crossAsOptions() {
    assertEquals(
        "[\"@cf/meta/llama-3.1-8b-instruct\",{\"prompt\":\"x\",\"max_tokens\":1},"
            + "{\"gateway\":{\"id\":\"main\",\"cacheTtl\":300,\"metadata\":{\"user\":7},"
            + "\"retries\":{\"maxAttempts\":3,\"retryDelayMs\":50,\"backoff\":\"linear\"},"
            + "\"requestTimeoutMs\":2000},\"tags\":[\"a\",\"b\"],\"extraHeaders\":{\"x-a\":\"1\"}}]",
        Workerd.post("/ai/gateway", "x").body());
  }

  @Test
  void streamedAnswer_isHandedOn() {
    HttpResponse<String> answer = Workerd.post("/ai/relay", "x");

    assertEquals("text/event-stream", answer.headers().firstValue("content-type").orElse(""));
    assertTrue(answer.body().startsWith("data: {\"response\":\"a\"}\n\ndata: "), answer.body());
    assertTrue(answer.body().contains("\\\"stream\\\":true"), answer.body());
    assertTrue(answer.body().endsWith("data: [DONE]\n\n"), answer.body());
  }

  @Test
  void streamedAnswer_isReadInPieces() {
    assertEquals(
        "a|[\"@cf/meta/llama-3.1-8b-instruct\",{\"prompt\":\"x\",\"max_tokens\":100,\"stream\":true},{}]"
            + "|größer|",
        Workerd.post("/ai/pieces", "x").body());
  }

  @Test
  void bytes_areAStream() throws Exception {
    HttpResponse<byte[]> answer =
        Workerd.client().send(Workerd.request("/ai/image", "x"), BodyHandlers.ofByteArray());

    assertArrayEquals(new byte[] {(byte) 137, 80, 78, 71, 0, (byte) 255}, answer.body());
  }

  @Test
  void error_hasItsCode() {
    assertEquals(
        "5007 Workers AI could not run failing: 5007: No such model failing",
        Workerd.post("/ai/failing", "").body());
  }

  @Test
  void streamWhereJsonIsWanted_isAnAiException() throws Exception {
    assertEquals(500, Workerd.post("/ai/stream-as-json", "").statusCode());
    assertTrue(Workerd.logs("AiException: image gave a stream, not JSON."));
  }
}
