package dev.samovar.e2e.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.testing.TestClient;
import org.junit.jupiter.api.Test;

/** A JVM says that it has no rewriter. */
class PagesTest {

  @Test
  void rewriter_isRefusedWithWhatToDo() {
    try (TestClient client = TestClient.create()) {
      assertEquals(500, client.post("/pages/links?by=me", "<a>").status());
      assertTrue(client.failures().get(0).getMessage().contains("on Workers only"));
    }
  }
}
