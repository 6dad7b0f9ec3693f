package dev.samovar.e2e.realtime;

import com.microsoft.playwright.Browser;
import dev.samovar.testing.browser.Chromium;
import dev.samovar.testing.wrangler.Wrangler;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The worker in workerd, and a browser that is started when it is first asked for. */
public abstract class RealtimeTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static Wrangler wrangler;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    wrangler = Wrangler.ofThisProject().start();
  }

  @AfterAll
  static void stop() {
    wrangler.close();
    if (chromium != null) {
      chromium.close();
      chromium = null;
    }
  }

  protected static URI url(String path) {
    return wrangler.url(path);
  }

  protected static Client client(String path) {
    return Client.of(url(path));
  }

  protected static HttpResponse<String> get(String path) {
    try {
      return HTTP.send(HttpRequest.newBuilder(url(path)).build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(path, e);
    }
  }

  protected static String text(String path) {
    return get(path).body();
  }

  /** Ask until the answer begins so, for up to ten seconds. @return the last answer */
  protected static String eventually(String expected, String path) throws InterruptedException {
    String last = text(path);
    for (int i = 0; i < 100 && !last.startsWith(expected); i++) {
      Thread.sleep(100);
      last = text(path);
    }
    return last;
  }

  protected static Browser browser() {
    if (chromium == null) {
      chromium = Chromium.start();
    }
    return chromium.browser();
  }
}
