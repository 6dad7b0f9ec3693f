package dev.samovar.spi;

import org.jspecify.annotations.Nullable;

/**
 * How the world, and what is cached of it, is reached; a runtime says so when it starts.
 *
 * <p>Not a {@link java.util.ServiceLoader}'s to find: in a worker's tests two runtimes are on the
 * class path.
 */
public final class Network {
  private static @Nullable FetchDriver driver;
  private static @Nullable CacheSource caches;
  private static @Nullable TcpConnector sockets;

  private Network() {}

  public static void use(FetchDriver world, CacheSource cached) {
    driver = world;
    caches = cached;
  }

  public static void connectWith(TcpConnector connector) {
    sockets = connector;
  }

  /**
   * @param name null for the default one
   * @throws IllegalStateException if no runtime has started
   */
  public static CacheDriver cache(@Nullable String name) {
    CacheSource known = caches;
    if (known == null) {
      throw new IllegalStateException(
          "There is no runtime to cache with: ask the worker through TestClient or a server");
    }
    return known.open(name);
  }

  /**
   * @throws IllegalStateException if no runtime has started
   */
  public static TcpConnector sockets() {
    TcpConnector known = sockets;
    if (known == null) {
      throw new IllegalStateException(
          "There is no runtime to connect with: ask the worker through TestClient or a server");
    }
    return known;
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
