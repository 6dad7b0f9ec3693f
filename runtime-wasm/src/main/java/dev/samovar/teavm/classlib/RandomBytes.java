package dev.samovar.teavm.classlib;

import java.security.SecureRandom;
import org.teavm.jso.JSBody;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * The bytes of a {@code SecureRandom}: the platform gives 65,536 at once, and TeaVM asks for any
 * number. Nothing here is of a worker's host: the class library runs without one.
 */
final class RandomBytes {
  private static final int MOST = 65536;

  private RandomBytes() {}

  static void fill(SecureRandom random, byte[] bytes) {
    for (int at = 0; at < bytes.length; at += MOST) {
      int count = Math.min(MOST, bytes.length - at);
      Int8Array part = random(count);
      for (int i = 0; i < count; i++) {
        bytes[at + i] = part.get(i);
      }
    }
  }

  @JSBody(params = "count", script = "return crypto.getRandomValues(new Int8Array(count));")
  private static native Int8Array random(int count);
}
