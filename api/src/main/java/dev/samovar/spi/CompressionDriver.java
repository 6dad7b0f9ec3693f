package dev.samovar.spi;

import dev.samovar.http.Body;
import dev.samovar.http.CompressionFormat;
import org.jspecify.annotations.Nullable;

/** How a runtime compresses streams. */
public interface CompressionDriver {

  Body compressed(Body body, CompressionFormat format);

  Body decompressed(Body body, CompressionFormat format);

  /** The runtime's, once it has started. */
  static CompressionDriver get() {
    CompressionDriver known = Current.driver;
    if (known == null) {
      throw new IllegalStateException(
          "There is no runtime to compress with: ask the worker through TestClient or a server");
    }
    return known;
  }

  /** For runtimes, when they start. */
  static void use(CompressionDriver driver) {
    Current.driver = driver;
  }

  /** Holds it. */
  final class Current {
    private static @Nullable CompressionDriver driver;

    private Current() {}
  }
}
