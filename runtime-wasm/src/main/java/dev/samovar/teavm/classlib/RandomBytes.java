package dev.samovar.teavm.classlib;

import dev.samovar.cloudflare.interop.Bytes;
import java.security.SecureRandom;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * The bytes of a {@code SecureRandom}: the platform gives 65,536 at once, and TeaVM asks for any
 * number and takes them one by one.
 */
final class RandomBytes {
  private static final int MOST = 65536;

  private RandomBytes() {}

  static void fill(SecureRandom random, byte[] bytes) {
    for (int at = 0; at < bytes.length; at += MOST) {
      byte[] part = Bytes.fromJs(random(Math.min(MOST, bytes.length - at)));
      System.arraycopy(part, 0, bytes, at, part.length);
    }
  }

  @JSBody(params = "count", script = "return crypto.getRandomValues(new Uint8Array(count));")
  private static native JSObject random(int count);
}
