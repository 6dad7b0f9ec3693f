package dev.samovar.crypto;

import dev.samovar.spi.Cryptography;
import dev.samovar.spi.Utf8;

/**
 * Comparisons that take as long for a wrong secret whose start is right as for any other.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/workers/examples/protect-against-timing-attacks/">Workers:
 *     timing attacks</a>
 */
public final class TimingSafe {

  private TimingSafe() {}

  /** Whether both are the same bytes. Only whether the lengths differ shows in the time. */
  public static boolean equal(byte[] one, byte[] other) {
    return one.length == other.length && Cryptography.driver().timingSafeEqual(one, other);
  }

  /** Whether both are the same text. Only whether the lengths differ shows in the time. */
  public static boolean equal(String one, String other) {
    return equal(Utf8.encode(one), Utf8.encode(other));
  }
}
