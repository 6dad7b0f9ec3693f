package dev.samovar.spi;

import org.jspecify.annotations.Nullable;

/** Whose web platform it is; a runtime says so when it starts, as with {@link Network}. */
public final class WebApis {
  private static @Nullable WebPlatform platform;

  private WebApis() {}

  public static void use(WebPlatform known) {
    platform = known;
  }

  /**
   * @throws IllegalStateException if no runtime has started
   */
  public static WebPlatform platform() {
    WebPlatform known = platform;
    if (known == null) {
      throw new IllegalStateException(
          "There is no runtime: ask the worker through TestClient or a server");
    }
    return known;
  }
}
