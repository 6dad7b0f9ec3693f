package dev.samovar.e2e.realtime;

import com.microsoft.playwright.Browser;
import dev.samovar.testing.browser.Chromium;
import dev.samovar.testing.wrangler.Wrangler;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The worker in workerd, and a browser that is started when it is first asked for. */
public abstract class RealtimeTest {

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

  protected static Browser browser() {
    if (chromium == null) {
      chromium = Chromium.start();
    }
    return chromium.browser();
  }
}
