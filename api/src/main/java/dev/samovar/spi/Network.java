package dev.samovar.spi;

import org.jspecify.annotations.Nullable;

/**
 * How the world is reached; a runtime says so when it starts.
 *
 * <p>Not a {@link java.util.ServiceLoader}'s to find: in a worker's tests two runtimes are on the
 * class path.
 */
public final class Network {
  private static @Nullable FetchDriver driver;

  private Network() {}

  public static void use(FetchDriver world) {
    driver = world;
  }

  /**
   * @throws IllegalStateException if no runtime has started
   */
  public static FetchDriver driver() {
    FetchDriver known = driver;
    if (known == null) {
      throw new IllegalStateException(
          "There is no runtime to fetch with: ask the worker through TestClient or a server");
    }
    return known;
  }
}
