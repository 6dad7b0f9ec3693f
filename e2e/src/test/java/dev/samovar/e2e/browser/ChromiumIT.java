package dev.samovar.e2e.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samovar.testing.browser.Chromium;
import org.junit.jupiter.api.Test;

class ChromiumIT {

  @Test
  void aPage_isRendered() {
    try (var chromium = Chromium.start();
        var page = chromium.browser().newPage()) {
      page.setContent("<h1>Samovar</h1>");

      assertEquals("Samovar", page.textContent("h1"));
    }
  }
}
