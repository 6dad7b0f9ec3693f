package dev.samovar.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A headless Chromium: the one that is installed, else Playwright's own, else Debian's package. */
public final class Chromium implements AutoCloseable {

  /** What keeps a browser from calling home while it is tested. */
  private static final List<String> QUIET =
      List.of(
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--disable-domain-reliability",
          "--no-pings");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /**
   * @throws IllegalStateException if none is installed, none can be downloaded and none may be
   *     installed; it says what to do
   */
  public static Chromium start() {
    Optional<Path> installed = InstalledBrowser.find();
    if (installed.isPresent()) {
      return with(installed.get());
    }
    try {
      Playwright playwright = Playwright.create();
      return new Chromium(playwright, playwright.chromium().launch(options()));
    } catch (
        RuntimeException e) { // Playwright's driver throws no narrower type when it can't download

      System.out.println(
          "Playwright could not download its browser ("
              + firstLine(e)
              + "); trying Debian's package.");
      return with(DebianPackage.install());
    }
  }

  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Chromium with(Path executable) {
    var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    return new Chromium(
        playwright, playwright.chromium().launch(options().setExecutablePath(executable)));
  }

  private static BrowserType.LaunchOptions options() {
    var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
    // Chromium's sandbox refuses to run as root, which is what containers usually are.
    return "root".equals(System.getProperty("user.name"))
        ? options.setChromiumSandbox(false)
        : options;
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("no message");
  }
}
