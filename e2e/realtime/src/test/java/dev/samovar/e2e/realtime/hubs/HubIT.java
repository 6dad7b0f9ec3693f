package dev.samovar.e2e.realtime.hubs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two browsers that listen to a hub. */
class HubIT extends HubClients {
  private BrowserContext one;
  private BrowserContext other;

  @BeforeEach
  void open() {
    one = browser().newContext();
    other = browser().newContext();
  }

  @AfterEach
  void close() {
    one.close();
    other.close();
  }

  @Test
  void anEvent_reachesBoth() {
    Page ann = listen(one, "both", "ann");
    Page bob = listen(other, "both", "bob");

    publish("both", "hello");

    assertThat(lines(ann)).hasText(new String[] {"1 news hello"});
    assertThat(lines(bob)).hasText(new String[] {"1 news hello"});
  }

  @Test
  void anEventForASession_reachesItAlone() {
    Page ann = listen(one, "one", "ann");
    Page bob = listen(other, "one", "bob");

    publishTo("ann", "one", "psst");
    publish("one", "to all");

    assertThat(lines(ann)).hasText(new String[] {"1 news psst", "2 news to all"});
    assertThat(lines(bob)).hasText(new String[] {"2 news to all"});
  }

  @Test
  void aBrowserThatComesBack_getsWhatItHasMissed() throws IOException {
    try (Wire wire = new Wire(url("/"))) {
      Page ann = listen(one, "back", "ann");
      Page bob = open(other, wire.url("/hubs/?hub=back&session=bob"));
      publish("back", "first");
      assertThat(lines(bob)).hasText(new String[] {"1 news first"});

      wire.cut();
      assertThat(bob).hasTitle("lost");
      publish("back", "second");
      publishTo("ann", "back", "not for bob");
      publish("back", "third");
      wire.mend();

      assertThat(bob).hasTitle("open");
      assertThat(lines(bob))
          .hasText(new String[] {"1 news first", "2 news second", "4 news third"});
      publish("back", "fourth");
      assertThat(lines(bob)).hasCount(4);
      assertThat(lines(ann)).hasCount(5);
    }
  }

  @Test
  void aClosedTab_isASubscriberNoMore() throws InterruptedException {
    Page ann = listen(one, "tab", "ann");
    listen(other, "tab", "bob");
    assertEquals("2", eventually("2", "/hubs/tab/subscribers"));

    ann.close();

    assertEquals("1", eventually("1", "/hubs/tab/subscribers"));
    assertEquals("[\"ann\"]", eventually("[\"ann\"]", "/hubs/tab/left"));
    assertEquals("[\"bob\"]", text("/hubs/tab/sessions"));
  }

  private static Page listen(BrowserContext context, String hub, String session) {
    return open(context, url("/hubs/?hub=" + hub + "&session=" + session).toString());
  }

  private static Page open(BrowserContext context, String url) {
    Page page = context.newPage();
    page.navigate(url);
    assertThat(page).hasTitle("open");
    return page;
  }

  private static com.microsoft.playwright.Locator lines(Page page) {
    return page.locator("#events li");
  }
}
