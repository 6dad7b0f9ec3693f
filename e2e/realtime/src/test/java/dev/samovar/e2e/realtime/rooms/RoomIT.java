package dev.samovar.e2e.realtime.rooms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.samovar.e2e.realtime.RealtimeTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people see, each in a browser of their own. */
class RoomIT extends RealtimeTest {

  private final List<BrowserContext> contexts = new ArrayList<>();

  @AfterEach
  void leave() {
    contexts.forEach(BrowserContext::close);
  }

  @Test
  void two_talkToEveryone_andToEachOther() {
    Page ada = enter("salon", "ada");
    Page ben = enter("salon", "ben");
    Page eve = enter("salon", "eve");

    say(ada, "", "hello all");
    assertThat(ben.locator("#heard")).hasText("ada: hello all");
    say(ben, "ada", "between us");
    assertThat(ada.locator("#heard li").last()).hasText("ben to ada: between us");
    say(eve, "", "anything new?");

    assertThat(ben.locator("#heard li").last()).hasText("eve: anything new?");
    assertThat(eve.locator("#heard li"))
        .hasText(new String[] {"ada: hello all", "eve: anything new?"});
  }

  @Test
  void whoComesAndGoes_isSeenByTheOthers() throws Exception {
    Page ada = enter("porch", "ada");
    Page ben = enter("porch", "ben");
    assertThat(ada.locator("#present")).hasText("ada, ben");

    ben.close(); // The tab.

    assertThat(ada.locator("#present")).hasText("ada");
    assertEquals("[\"ben\"]", text("/rooms/porch/left"));
  }

  @Test
  void whoWasOffline_comesBack() {
    Page ada = enter("tower", "ada");
    Page ben = enter("tower", "ben");

    ben.context().setOffline(true);
    assertThat(ada.locator("#present")).hasText("ada");
    say(ada, "ben", "are you there?");
    assertThat(ada.locator("#heard")).hasText("refused: ben is not here");
    ben.context().setOffline(false);

    assertThat(ada.locator("#present")).hasText("ada, ben");
    say(ada, "ben", "welcome back");
    assertThat(ben.locator("#heard li").last()).hasText("ada to ben: welcome back");
  }

  @Test
  void aPage_subscribesToWhatItWants() {
    Page ada = enter("stage", "ada");
    Page ben = enter("stage", "ben&without=move");

    ada.evaluate("socket.send(JSON.stringify({ kind: 'move', player: '', x: 3, y: 4 }))");
    say(ada, "", "here I am");

    assertThat(ben.locator("#heard li")).hasText(new String[] {"ada: here I am"});
    Page eve = enter("stage", "eve");
    ben.evaluate("socket.send(JSON.stringify({ kind: 'move', player: '', x: 5, y: 6 }))");
    assertThat(eve.locator("#heard li")).hasText(new String[] {"ben moves to 5, 6"});
  }

  private Page enter(String room, String player) {
    BrowserContext context = browser().newContext();
    contexts.add(context);
    Page page = context.newPage();
    page.navigate(url("/rooms/?room=" + room + "&player=" + player).toString());
    assertThat(page.locator("#connection")).hasText("open");
    return page;
  }

  private static void say(Page page, String to, String text) {
    page.fill("#to", to);
    page.fill("#text", text);
    page.click("button");
  }
}
