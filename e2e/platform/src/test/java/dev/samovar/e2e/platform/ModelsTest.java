package dev.samovar.e2e.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.http.Body;
import dev.samovar.testing.TestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The models on a JVM: answers of {@code ai-recordings.json}. */
class ModelsTest {
  private final TestClient client = TestClient.create();

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void recordedAnswer_isGiven() {
    assertEquals("William Shakespeare.", ask("/ai/ask", "Who wrote Hamlet?").text());
    assertEquals("Johann Wolfgang| von Goethe.|", ask("/ai/pieces", "Who wrote Faust?").text());
    assertArrayEquals(new byte[] {(byte) 137, 80, 78, 71}, ask("/ai/image", "a dot").bytes());
    assertEquals(
        "5007 Workers AI could not run failing: 5007: No such model failing",
        ask("/ai/failing", "").text());
  }

  @Test
  void inputThatIsNotRecorded_isSaid() {
    ask("/ai/ask", "Who wrote Don Quixote?");

    String message = client.failures().get(0).getMessage();
    assertTrue(message.contains("ai-recordings.json"), message);
    assertTrue(
        message.contains("{\"prompt\":\"Who wrote Don Quixote?\",\"max_tokens\":100}"), message);
  }

  private Body ask(String path, String text) {
    return client.request("POST", path).text(text).send().body();
  }
}
