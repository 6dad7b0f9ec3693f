package dev.samovar.images;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An image could not be read or changed.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/images/reference/troubleshooting/#error-responses-from-resizing">Images:
 *     errors</a>
 */
public final class ImagesException extends RuntimeException {
  private final int code;

  public ImagesException(String message) {
    this(message, 0, null);
  }

  /**
   * @param code 0 for none
   */
  public ImagesException(String message, int code, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** Cloudflare's own code, such as 9412 for what is no image; empty if it gave none. */
  public OptionalInt code() {
    return code == 0 ? OptionalInt.empty() : OptionalInt.of(code);
  }
}
