package dev.samovar.teavm.classlib;

import org.teavm.classlib.PlatformDetector;

/**
 * The array of a large builder whose text was made, for the next large builder: V8 clears a new one
 * page by page, and collects garbage the sooner for each.
 *
 * <p>A text keeps an array of its very length. So that the builder's own can be given away, the
 * builder goes on with the text's: <em>a large array that is full may be a text's as well</em>, and
 * is not written to.
 */
final class SpareChars {

  /** Chars of an array that is, or soon will be, one of V8's large objects. */
  private static final int LARGE = 1 << 15;

  /** Chars that are kept at most: a megabyte. */
  private static final int MOST = 1 << 19;

  private static char[] spare;

  private SpareChars() {}

  /** An array of this size or a larger one, with anything in it. */
  static char[] take(int size) {
    char[] kept = spare;
    if (size < LARGE || kept == null || kept.length < size) {
      return new char[size];
    }
    spare = null;
    return kept;
  }

  /** A larger array, with all that a builder has. */
  static char[] grown(char[] chars, int length, int size) {
    char[] larger = take(size);
    System.arraycopy(chars, 0, larger, 0, length);
    if (length < chars.length) {
      give(chars);
    }
    return larger;
  }

  /** What a builder may write to: its array, or a copy of what it keeps if that may be a text's. */
  static char[] writable(char[] chars, int length, int kept) {
    if (!mayBeText(chars, length)) {
      return chars;
    }
    char[] copy = take(length + 1);
    System.arraycopy(chars, 0, copy, 0, kept);
    return copy;
  }

  static boolean mayBeText(char[] chars, int length) {
    return length >= LARGE && length == chars.length && PlatformDetector.isWebAssemblyGC();
  }

  /** What a builder goes on with when its text is made: if it is large, an array that is full. */
  static char[] exact(char[] chars, int length) {
    if (length < LARGE || length == chars.length || !PlatformDetector.isWebAssemblyGC()) {
      return chars;
    }
    char[] exact = new char[length];
    System.arraycopy(chars, 0, exact, 0, length);
    give(chars);
    return exact;
  }

  /** {@code String.fromArray}: the array is the text's from here on. */
  static native String text(char[] chars);

  private static void give(char[] chars) {
    if (chars.length >= LARGE && chars.length <= MOST) {
      spare = chars;
    }
  }
}
