package dev.samovar.e2e.realtime.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import dev.samovar.e2e.realtime.RealtimeTest;
import org.junit.jupiter.api.Test;

class RoomIT extends RealtimeTest {

  @Test
  void thePage_isServed() {
    try (Page page = browser().newPage()) {
      page.navigate(url("/rooms/").toString());

      assertEquals("Room", page.title());
    }
  }
}
