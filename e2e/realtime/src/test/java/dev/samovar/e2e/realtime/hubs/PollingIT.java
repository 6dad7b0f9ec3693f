package dev.samovar.e2e.realtime.hubs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page that asks instead of listening. */
class PollingIT extends HubClients {
  private static final int SELDOM = 600_000;
  private static final int OFTEN = 200;

  private BrowserContext context;

  @BeforeEach
  void open() {
    context = browser().newContext();
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void whoWrites_asksAtOnce() {
    Page ann = poll("own-write", SELDOM);
    Page bob = poll("own-write", SELDOM);

    ann.fill("#text", "mine");
    ann.click("button");

    assertThat(lines(ann)).hasText(new String[] {"1 news mine"});
    assertThat(lines(bob)).hasCount(0);
  }

  @Test
  void whoReads_asksNowAndThen_andGetsEachOnce() {
    Page ann = poll("now-and-then", OFTEN);

    publish("now-and-then", "one");
    publish("now-and-then", "two");

    assertThat(lines(ann)).hasText(new String[] {"1 news one", "2 news two"});
    publish("now-and-then", "three");
    assertThat(lines(ann)).hasText(new String[] {"1 news one", "2 news two", "3 news three"});
  }

  private Page poll(String hub, int millis) {
    Page page = context.newPage();
    page.navigate(url("/hubs/polling.html?hub=" + hub + "&session=any&every=" + millis).toString());
    assertThat(page).hasTitle("polled");
    return page;
  }

  private static Locator lines(Page page) {
    return page.locator("#events li");
  }
}
