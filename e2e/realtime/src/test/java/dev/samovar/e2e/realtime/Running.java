package dev.samovar.e2e.realtime;

import com.microsoft.playwright.Browser;
import dev.samovar.testing.browser.Chromium;
import dev.samovar.testing.wrangler.Wrangler;
import java.net.URI;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One workerd and one browser for all classes of tests; JUnit closes them after the last one. */
final class Running implements AutoCloseable {

  private final Wrangler wrangler = Wrangler.ofThisProject().start();
  private Chromium chromium;

  static Running of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(Running.class))
        .computeIfAbsent(Running.class, type -> new Running(), Running.class);
  }

  URI url(String path) {
    return wrangler.url(path);
  }

  /** Started when it is first asked for. */
  Browser browser() {
    if (chromium == null) {
      chromium = Chromium.start();
    }
    return chromium.browser();
  }

  @Override
  public void close() {
    wrangler.close();
    if (chromium != null) {
      chromium.close();
    }
  }
}
