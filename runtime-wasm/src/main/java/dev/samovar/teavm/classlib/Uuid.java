package dev.samovar.teavm.classlib;

import java.security.SecureRandom;

/**
 * What {@code java.util.UUID} becomes: TeaVM's own holds any text, and none of the bits.
 *
 * <p>Its members are moved into that class, so its text is built without invokedynamic.
 */
public final class Uuid implements java.io.Serializable, Comparable<Uuid> {
  private static final String DIGITS = "0123456789abcdef";

  private final long mostSigBits;
  private final long leastSigBits;

  public Uuid(long mostSigBits, long leastSigBits) {
    this.mostSigBits = mostSigBits;
    this.leastSigBits = leastSigBits;
  }

  public static Uuid randomUUID() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    long most = bits(bytes, 0) & ~0xF000L | 0x4000L;
    long least = bits(bytes, 8) & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
    return new Uuid(most, least);
  }

  public static Uuid nameUUIDFromBytes(byte[] name) {
    byte[] bytes = Md5.digest(name);
    long most = bits(bytes, 0) & ~0xF000L | 0x3000L;
    long least = bits(bytes, 8) & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
    return new Uuid(most, least);
  }

  /** As the JDK: five groups of hexadecimal digits, of which each may have fewer than it should. */
  public static Uuid fromString(String name) {
    long[] groups = new long[5];
    int start = 0;
    for (int i = 0; i < 5; i++) {
      int end = i == 4 ? name.length() : name.indexOf('-', start);
      if (end <= start || name.length() > 36) {
        throw new IllegalArgumentException("Invalid UUID string: ".concat(name));
      }
      groups[i] = hex(name, start, end);
      start = end + 1;
    }
    long most = groups[0] << 32 | (groups[1] & 0xFFFF) << 16 | groups[2] & 0xFFFF;
    return new Uuid(most, (groups[3] & 0xFFFF) << 48 | groups[4] & 0xFFFFFFFFFFFFL);
  }

  public long getMostSignificantBits() {
    return mostSigBits;
  }

  public long getLeastSignificantBits() {
    return leastSigBits;
  }

  public int version() {
    return (int) (mostSigBits >> 12 & 15);
  }

  public int variant() {
    return (int) (leastSigBits >>> 64 - (leastSigBits >>> 62) & leastSigBits >> 63);
  }

  public long timestamp() {
    requireTime();
    return (mostSigBits & 0x0FFFL) << 48 | (mostSigBits >> 16 & 0xFFFFL) << 32 | mostSigBits >>> 32;
  }

  public int clockSequence() {
    requireTime();
    return (int) (leastSigBits >>> 48 & 0x3FFF);
  }

  public long node() {
    requireTime();
    return leastSigBits & 0xFFFFFFFFFFFFL;
  }

  private void requireTime() {
    if (version() != 1) {
      throw new UnsupportedOperationException("Not a time-based UUID");
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(36);
    append(text, mostSigBits >>> 32, 8);
    append(text.append('-'), mostSigBits >>> 16, 4);
    append(text.append('-'), mostSigBits, 4);
    append(text.append('-'), leastSigBits >>> 48, 4);
    append(text.append('-'), leastSigBits, 12);
    return text.toString();
  }

  @Override
  public int hashCode() {
    long both = mostSigBits ^ leastSigBits;
    return (int) (both >> 32) ^ (int) both;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Uuid
        && ((Uuid) other).mostSigBits == mostSigBits
        && ((Uuid) other).leastSigBits == leastSigBits;
  }

  /** As the JDK: signed. */
  @Override
  public int compareTo(Uuid other) {
    int most = Long.compare(mostSigBits, other.mostSigBits);
    return most != 0 ? most : Long.compare(leastSigBits, other.leastSigBits);
  }

  private static void append(StringBuilder text, long bits, int digits) {
    for (int i = digits - 1; i >= 0; i--) {
      text.append(DIGITS.charAt((int) (bits >>> 4 * i) & 15));
    }
  }

  private static long bits(byte[] bytes, int from) {
    long bits = 0;
    for (int i = from; i < from + 8; i++) {
      bits = bits << 8 | bytes[i] & 0xFF;
    }
    return bits;
  }

  private static long hex(String text, int from, int to) {
    long value = 0;
    for (int i = from; i < to; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        throw new NumberFormatException("Not a hexadecimal digit in a UUID: ".concat(text));
      }
      value = value << 4 | digit;
    }
    return value;
  }
}
