package dev.samovar.spi;

import dev.samovar.websocket.WebSocketHandler;
import org.jspecify.annotations.Nullable;

/** Whose WebSockets they are; a runtime says so when it starts, as with {@link Network}. */
public final class WebSockets {
  private static @Nullable WebSocketSource source;

  private WebSockets() {}

  public static void use(WebSocketSource platform) {
    source = platform;
  }

  /**
   * @throws IllegalStateException if no runtime has started
   */
  public static WebSocketBody open(WebSocketHandler handler) {
    WebSocketSource known = source;
    if (known == null) {
      throw new IllegalStateException(
          "There is no runtime to open a WebSocket with: ask the worker through a server");
    }
    return known.open(handler);
  }
}
