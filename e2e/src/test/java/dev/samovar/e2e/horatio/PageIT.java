package dev.samovar.e2e.horatio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.samovar.testing.browser.Chromium;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** What a person sees: the page, in a browser, over the worker. */
class PageIT extends HoratioTest {

  private static Chromium chromium;
  private BrowserContext visitor;
  private Page page;

  @BeforeAll
  static void openBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void closeBrowser() {
    chromium.close();
  }

  @BeforeEach
  void visit() {
    visitor = chromium.browser().newContext();
    page = open(visitor);
  }

  @AfterEach
  void leave(TestInfo test) {
    String name = test.getTestMethod().orElseThrow().getName();
    Path path = Path.of("target", "screenshots", place + "-" + name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(path).setFullPage(true));
    visitor.close();
  }

  @Test
  void aPost_appearsAtTheTop() {
    write("Good evening, Elsinore");

    assertThat(first()).containsText("Good evening, Elsinore");
    assertThat(first()).containsText(page.textContent("#guest"));
  }

  @Test
  void aPost_isThereAfterAReload() {
    write("Stay, illusion");
    assertThat(first()).containsText("Stay, illusion");

    page.reload();

    assertThat(page.locator("#feed")).containsText("Stay, illusion");
  }

  @Test
  void aComment_standsUnderItsPost() {
    write("To be discussed");
    assertThat(first()).containsText("To be discussed");

    first().locator(".toggle").click();
    first().locator("textarea").fill("Words, words, words");
    first().locator(".comments button").click();

    assertThat(first().locator("ol li")).containsText("Words, words, words");
    assertThat(first().locator(".toggle")).hasText("1 comment");
  }

  @Test
  void aPhoto_isShown() {
    page.setInputFiles(
        "#compose input[type=file]", new FilePayload("p.png", "image/png", Photo.PNG));
    write("With a picture");

    Locator photo = first().locator(".photo");
    assertThat(photo).isVisible();
    assertThat(photo).hasJSProperty("naturalWidth", 1);
  }

  @Test
  void aTextThatIsTooLong_showsTheServersWordsAndKeepsTheText() {
    write("x".repeat(501));

    assertThat(page.locator("#compose-error")).isVisible();
    assertThat(page.locator("#compose-error")).containsText("500");
    assertThat(page.locator("#text")).hasValue(Pattern.compile("x{501}"));
  }

  @Test
  void markupInAPost_staysText() {
    write("<img src=x onerror=alert(1)>");

    assertThat(first().locator(".text")).hasText("<img src=x onerror=alert(1)>");
  }

  @Test
  void anotherBrowser_isAnotherGuest() {
    try (BrowserContext second = chromium.browser().newContext()) {
      Page theirs = open(second);

      assertNotEquals(page.textContent("#guest"), theirs.textContent("#guest"));
    }
  }

  @Test
  void olderPosts_comeOnDemand() {
    for (int i = 0; i < 21; i++) {
      location(guest().postJson("/api/posts", "{\"text\":\"number " + i + "\"}"));
    }
    page.reload();
    assertThat(page.locator("#feed article")).hasCount(20);

    page.click("#older");

    assertThat(page.locator("#feed")).containsText("number 0");
  }

  private Page open(BrowserContext context) {
    Page opened = context.newPage();
    opened.navigate(url().toString());
    assertThat(opened.locator("#guest")).hasText(Pattern.compile("guest_.+"));
    return opened;
  }

  private void write(String text) {
    page.fill("#text", text);
    page.click("#compose button[type=submit]");
  }

  private Locator first() {
    return page.locator("#feed article").first();
  }
}
