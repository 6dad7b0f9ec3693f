package dev.samovar.e2e.realtime;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The worker in workerd, its clients, and a browser. */
public abstract class RealtimeTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static Running running;

  @RegisterExtension
  static final BeforeAllCallback START = context -> running = Running.of(context);

  protected static URI url(String path) {
    return running.url(path);
  }

  protected static Client client(String path) {
    return Client.of(url(path));
  }

  protected static HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(url(path)).build());
  }

  protected static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(request.toString(), e);
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
    return running.browser();
  }
}
