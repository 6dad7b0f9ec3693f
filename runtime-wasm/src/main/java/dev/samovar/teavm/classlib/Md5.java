package dev.samovar.teavm.classlib;

/**
 * MD5, which {@code UUID.nameUUIDFromBytes} is made of; for nothing else.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1321">RFC 1321</a>
 */
final class Md5 {

  private static final int BLOCK = 64;
  private static final int[] SHIFTS = {7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21};

  private Md5() {}

  static byte[] digest(byte[] message) {
    byte[] padded = padded(message);
    int[] state = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476};
    for (int block = 0; block < padded.length; block += BLOCK) {
      mix(state, padded, block);
    }
    byte[] digest = new byte[16];
    for (int i = 0; i < 16; i++) {
      digest[i] = (byte) (state[i / 4] >>> i % 4 * 8);
    }
    return digest;
  }

  private static byte[] padded(byte[] message) {
    int length = (message.length + 8) / BLOCK * BLOCK + BLOCK;
    byte[] padded = new byte[length];
    System.arraycopy(message, 0, padded, 0, message.length);
    padded[message.length] = (byte) 0x80;
    long bits = message.length * 8L;
    for (int i = 0; i < 8; i++) {
      padded[length - 8 + i] = (byte) (bits >>> 8 * i);
    }
    return padded;
  }

  private static void mix(int[] state, byte[] bytes, int block) {
    int a = state[0];
    int b = state[1];
    int c = state[2];
    int d = state[3];
    for (int i = 0; i < BLOCK; i++) {
      int round = i / 16;
      int f;
      int word;
      switch (round) {
        case 0 -> {
          f = b & c | ~b & d;
          word = i;
        }
        case 1 -> {
          f = d & b | ~d & c;
          word = 5 * i + 1;
        }
        case 2 -> {
          f = b ^ c ^ d;
          word = 3 * i + 5;
        }
        default -> {
          f = c ^ (b | ~d);
          word = 7 * i;
        }
      }
      int sum = a + f + sine(i) + word(bytes, block + word % 16 * 4);
      a = d;
      d = c;
      c = b;
      b += Integer.rotateLeft(sum, SHIFTS[round * 4 + i % 4]);
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
  }

  private static int sine(int i) {
    return (int) (long) (Math.abs(Math.sin(i + 1)) * 0x1_0000_0000L);
  }

  private static int word(byte[] bytes, int at) {
    return bytes[at] & 0xFF
        | (bytes[at + 1] & 0xFF) << 8
        | (bytes[at + 2] & 0xFF) << 16
        | bytes[at + 3] << 24;
  }
}
