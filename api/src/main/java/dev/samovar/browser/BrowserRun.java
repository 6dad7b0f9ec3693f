package dev.samovar.browser;

import dev.samovar.http.Response;
import dev.samovar.http.client.FetchRequest;
import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import dev.samovar.spi.BrowserDriver;
import dev.samovar.websocket.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Headless browsers on Cloudflare: pictures and texts of pages in one call, or sessions to speak
 * the DevTools protocol with.
 *
 * <p>Each method throws a {@link BrowserException} where Browser Run refuses.
 *
 * @see <a href="https://developers.cloudflare.com/browser-run/">Browser Run</a>
 */
public final class BrowserRun {
  private final BrowserDriver driver;

  /** For runtimes; a handler gets it from its env. */
  public BrowserRun(BrowserDriver driver) {
    this.driver = driver;
  }

  /**
   * Open a page, do one thing, close it.
   *
   * @param options a record or a map with {@code url} or {@code html}, and what the action has
   *     besides
   * @return a picture, a PDF, or JSON with the {@code result}
   */
  public Response quickAction(QuickAction action, Object options) {
    Response answer = driver.quickAction(action.word(), Json.write(options));
    if (answer.status() >= 400) {
      throw new BrowserException(
          "Browser Run answered "
              + answer.status()
              + " to "
              + action.word()
              + ": "
              + answer.body().text(),
          null);
    }
    return answer;
  }

  /**
   * Start a browser; its session's id.
   *
   * @param keepAlive how long it lives without being used
   */
  public String acquire(Duration keepAlive) {
    byte[] result = driver.acquire(Json.write(Map.of("keepAlive", keepAlive.toMillis())));
    return String.valueOf(Json.read(result, JsonType.map(JsonType.any())).get("sessionId"));
  }

  /** The sessions that there are. */
  public List<BrowserSession> listSessions() {
    return Json.read(driver.listSessions(), JsonType.list(JsonType.map(JsonType.any()))).stream()
        .map(BrowserRun::session)
        .toList();
  }

  /** Speak the DevTools protocol with a session's browser. */
  public WebSocket connect(String sessionId) {
    FetchRequest upgrade = FetchRequest.webSocket("https://browser.invalid/");
    return driver.connect(sessionId).start(upgrade).await().webSocket();
  }

  public void closeSession(String sessionId) {
    driver.closeSession(sessionId);
  }

  private static BrowserSession session(Map<String, Object> json) {
    return new BrowserSession(
        String.valueOf(json.get("sessionId")),
        Optional.ofNullable((String) json.get("connectionId")));
  }
}
