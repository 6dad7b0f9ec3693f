package dev.samovar.json;

import dev.samovar.spi.json.JsonText;
import java.util.Arrays;

/**
 * The names of the objects that are open: no name twice in one object.
 *
 * <p>A name is four numbers: hash, start, length and the position behind it. Small objects are
 * searched as they grow, large ones are sorted when they close; so neither time nor memory is the
 * sender's to choose (memory: 16 bytes a name in open objects).
 */
final class JsonNames {

  private static final int SMALL = 12;
  private static final int WIDTH = 4;

  private final JsonSource source;
  private final byte[] bytes;

  /** By depth: where the object's names begin. */
  private final int[] bases;

  private int[] names = new int[SMALL * WIDTH];
  private int size;

  /** Names that had escapes, decoded; their start counts on from the document's end. */
  private byte[] decoded = new byte[0];

  private int decodedSize;

  JsonNames(JsonSource source, int depths) {
    this.source = source;
    this.bytes = source.bytes();
    this.bases = new int[depths];
  }

  void open(int depth) {
    bases[depth] = size;
  }

  /**
   * @param escaped whether the name has an escape
   */
  void add(int depth, int start, int end, boolean escaped) {
    if (size + WIDTH > names.length) {
      names = Arrays.copyOf(names, names.length * 2);
    }
    int entry = size;
    size += WIDTH;
    names[entry + 1] = start;
    names[entry + 2] = end - start;
    names[entry + 3] = end + 1;
    int hash = escaped ? decode(entry, start, end) : hash(bytes, start, end);
    names[entry] = hash;
    int base = bases[depth];
    if (entry - base > SMALL * WIDTH) {
      return;
    }
    for (int other = base; other < entry; other += WIDTH) {
      if (names[other] == hash && compare(other, entry) == 0) {
        duplicate(entry);
        return;
      }
    }
  }

  void close(int depth) {
    int base = bases[depth];
    if (size - base > SMALL * WIDTH) {
      sort(base, (size - base) / WIDTH);
      for (int entry = base + WIDTH; entry < size; entry += WIDTH) {
        if (compare(entry - WIDTH, entry) == 0) {
          duplicate(names[entry + 3] > names[entry - 1] ? entry : entry - WIDTH);
        }
      }
    }
    size = base;
  }

  /** Of few bytes only: it spares most comparisons, and a sender can make any hash collide. */
  private static int hash(byte[] bytes, int start, int end) {
    int length = end - start;
    return length == 0
        ? 0
        : ((length * 31 + bytes[start]) * 31 + bytes[start + length / 2]) * 31 + bytes[end - 1];
  }

  private int decode(int entry, int start, int end) {
    String name = JsonText.decode(bytes, start, end);
    int from = decodedSize;
    decoded = ensure(decoded, decodedSize + 3 * name.length());
    for (int i = 0; i < name.length(); i++) {
      int point = name.codePointAt(i);
      i += Character.charCount(point) - 1;
      decodedSize = Utf8.write(decoded, decodedSize, point);
    }
    names[entry + 1] = bytes.length + from;
    names[entry + 2] = decodedSize - from;
    return hash(decoded, from, decodedSize);
  }

  private static byte[] ensure(byte[] array, int length) {
    return length <= array.length
        ? array
        : Arrays.copyOf(array, Math.max(length, 2 * array.length));
  }

  private void duplicate(int entry) {
    source.violated(names[entry + 3]);
  }

  /** Any total order in which equal names are neighbours. */
  private int compare(int left, int right) {
    for (int field = 0; field <= 2; field += 2) {
      if (names[left + field] != names[right + field]) {
        return names[left + field] < names[right + field] ? -1 : 1;
      }
    }
    for (int i = 0; i < names[left + 2]; i++) {
      int difference = byteAt(names[left + 1] + i) - byteAt(names[right + 1] + i);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private byte byteAt(int i) {
    return i < bytes.length ? bytes[i] : decoded[i - bytes.length];
  }

  /** Heap sort: in place, and n·log n whatever the sender chose as names. */
  private void sort(int base, int count) {
    for (int root = count / 2 - 1; root >= 0; root--) {
      sink(base, root, count);
    }
    for (int last = count - 1; last > 0; last--) {
      swap(base, base + last * WIDTH);
      sink(base, 0, last);
    }
  }

  private void sink(int base, int root, int count) {
    int child = 2 * root + 1;
    while (child < count) {
      if (child + 1 < count && compare(base + child * WIDTH, base + (child + 1) * WIDTH) < 0) {
        child++;
      }
      if (compare(base + root * WIDTH, base + child * WIDTH) >= 0) {
        return;
      }
      swap(base + root * WIDTH, base + child * WIDTH);
      root = child;
      child = 2 * root + 1;
    }
  }

  private void swap(int left, int right) {
    for (int field = 0; field < WIDTH; field++) {
      int kept = names[left + field];
      names[left + field] = names[right + field];
      names[right + field] = kept;
    }
  }
}
