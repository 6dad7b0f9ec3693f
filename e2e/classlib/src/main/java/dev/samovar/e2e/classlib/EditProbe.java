package dev.samovar.e2e.classlib;

import java.util.List;
import java.util.function.Consumer;

/** Builders that are changed before their end; large ones also after a text was made of them. */
final class EditProbe {

  /** Chars of a builder whose array texts and other builders get. */
  private static final int LARGE = 40_000;

  private static final List<Consumer<StringBuilder>> EDITS =
      List.of(
          text -> text.append('+'),
          text -> text.append("more"),
          text -> text.append(12),
          text -> text.append(-5_000_000_000L),
          text -> text.appendCodePoint(0x1F600),
          text -> text.insert(1, 'i'),
          text -> text.insert(0, "in"),
          text -> text.insert(2, new char[] {'c'}),
          text -> text.insert(2, new char[0]),
          text -> text.setCharAt(0, 'S'),
          text -> text.deleteCharAt(3),
          text -> text.delete(1, 3),
          text -> text.delete(2, 1 << 20),
          text -> text.replace(0, 2, "r"),
          text -> text.replace(0, 2, "rep"),
          text -> text.replace(1, 3, "re"),
          text -> text.setLength(4),
          text -> text.setLength(0),
          text -> text.setLength(LARGE + 3),
          StringBuilder::reverse,
          StringBuilder::trimToSize,
          text -> text.ensureCapacity(2 * LARGE));

  private EditProbe() {}

  static void run(Rows rows) {
    rows.category("builder.edit");
    for (int i = -1; i < 6; i++) {
      int at = i;
      rows.call("length " + at, () -> edited(text -> text.setLength(at)));
      rows.call("char " + at, () -> edited(text -> text.setCharAt(at, 'x')));
      rows.call("without " + at, () -> edited(text -> text.deleteCharAt(at)));
      for (int j = -1; j < 6; j++) {
        int end = j;
        rows.call("without " + at + " " + end, () -> edited(text -> text.delete(at, end)));
        rows.call("other " + at + " " + end, () -> edited(text -> text.replace(at, end, "<>")));
      }
    }
    rows.category("builder.large");
    for (Consumer<StringBuilder> edit : EDITS) {
      for (int capacity : new int[] {0, LARGE, LARGE + 1, 3 * LARGE}) {
        rows.row(texts(capacity, edit));
      }
    }
  }

  /** What was cut off must not come back. */
  private static String edited(Consumer<StringBuilder> edit) {
    StringBuilder text = new StringBuilder("abcd");
    edit.accept(text);
    int length = text.length();
    text.setLength(6);
    return length + " " + text;
  }

  /** The texts of a large builder before an edit and after it, with another builder in between. */
  private static String texts(int capacity, Consumer<StringBuilder> edit) {
    StringBuilder builder = filled(new StringBuilder(capacity), 'a');
    String first = builder.toString();
    String again = builder.toString();
    StringBuilder other = filled(new StringBuilder(LARGE), 'k');
    edit.accept(builder);
    String edited = builder.toString();
    edit.accept(other);
    other.setLength(LARGE + 5);
    edit.accept(builder);
    return List.of(first, again, edited, other.toString(), builder.toString()).stream()
        .map(text -> text.length() + ":" + text.hashCode())
        .toList()
        .toString();
  }

  private static StringBuilder filled(StringBuilder text, char first) {
    for (int i = 0; i < LARGE; i++) {
      text.append((char) (first + i % 10));
    }
    return text;
  }
}
