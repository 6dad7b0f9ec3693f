package dev.samovar.e2e.size;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.samovar.e2e.Target;
import dev.samovar.testing.browser.Chromium;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page that a build writes of its worker's size, in a browser. */
class SizePageIT {

  private static final Path PAGE =
      Target.WASM.folder("handlers/horatio").resolveSibling("samovar/size.html");

  private static Chromium chromium;
  private static Page page;
  private static final List<String> errors = new ArrayList<>();

  @BeforeAll
  static void open() {
    chromium = Chromium.start();
    page = chromium.browser().newPage();
    page.onPageError(errors::add);
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @BeforeEach
  void visit() {
    page.navigate(PAGE.toAbsolutePath().normalize().toUri().toString());
  }

  @Test
  void whatIsShipped_standsAtTheTop() {
    assertThat(page.locator("h1")).hasText(Pattern.compile("horatio: \\d+\\.\\d KB after gzip"));
    assertThat(page.locator("#files")).containsText("worker.js");
    assertThat(page.locator("#files")).containsText("horatio.wasm");
    assertEquals(List.of(), errors);
  }

  @Test
  void aPackage_opensToItsClasses() {
    Locator http = entry("dev.samovar.http");
    http.click();

    assertThat(http.locator("xpath=..").locator("ul .name").getByText("Headers", exactly()))
        .isVisible();
  }

  @Test
  void aClassThatWasFound_saysHowItGotIn() {
    page.fill("#query", "routing.RouteTable");
    assertThat(page.locator("#found")).containsText("class");

    entry("dev.samovar.routing.RouteTable").click();

    Locator way = page.locator("ol").first().locator("li");
    assertThat(way.first()).containsText("dev.samovar.wasm.WasmEntry.");
    assertThat(way.last()).containsText("dev.samovar.routing.RouteTable.");
  }

  @Test
  void whatNobodyWrote_isNotFound() {
    page.fill("#query", "no.such.Class");

    assertThat(page.locator("#found")).hasText("0 classes, 0 bytes");
    assertThat(page.locator(".entry")).hasCount(0);
  }

  @Test
  void classes_areSortedByWhatTheyBring() {
    page.selectOption("#order", "brings");

    assertThat(page.locator("#found")).containsText("; the first 200");
    List<Long> brought =
        page
            .locator("#entries > .entry > details > summary > :last-child")
            .allTextContents()
            .stream()
            .map(text -> Long.parseLong(text.replace(",", "")))
            .toList();
    assertEquals(brought.stream().sorted((a, b) -> Long.compare(b, a)).toList(), brought);
  }

  private static Locator entry(String name) {
    return page.locator("summary").filter(new Locator.FilterOptions().setHas(named(name)));
  }

  private static Locator named(String name) {
    return page.locator(".name").getByText(name, exactly());
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
