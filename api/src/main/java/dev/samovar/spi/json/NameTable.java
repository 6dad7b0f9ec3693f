package dev.samovar.spi.json;

import dev.samovar.spi.Utf8;
import java.util.Arrays;

/**
 * Finds names by their bytes. A hash finds the candidates, the bytes decide: DSL-JSON's own codecs
 * trust the hash, so that a name made for it is taken for another.
 */
final class NameTable {

  static final int NONE = -1;

  private final byte[][] texts;

  /** By hash: the first name; by name: the next one of that hash. */
  private final int[] heads;

  private final int[] links;

  NameTable(String[] names) {
    texts = new byte[names.length][];
    links = new int[names.length];
    heads = new int[Integer.highestOneBit(Math.max(names.length, 1)) * 2];
    Arrays.fill(heads, NONE);
    for (int i = names.length - 1; i >= 0; i--) {
      texts[i] = Utf8.encode(names[i]);
      int head = hash(texts[i]) & (heads.length - 1);
      links[i] = heads[head];
      heads[head] = i;
    }
  }

  /**
   * The number of a name, or {@link #NONE}.
   *
   * @param hash the sum of its bytes
   */
  int find(byte[] bytes, int start, int end, int hash) {
    for (int i = heads[hash & (heads.length - 1)]; i != NONE; i = links[i]) {
      if (isText(texts[i], bytes, start, end)) {
        return i;
      }
    }
    return NONE;
  }

  static boolean isText(byte[] text, byte[] bytes, int start, int end) {
    if (text.length != end - start) {
      return false;
    }
    for (int i = 0; i < text.length; i++) {
      if (bytes[start + i] != text[i]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(byte[] text) {
    int hash = 0;
    for (byte b : text) {
      hash += b;
    }
    return hash;
  }
}
