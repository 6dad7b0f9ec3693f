package dev.samovar.e2e.classlib;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Texts put together, arrays that grow, numbers drawn. */
final class BuilderProbe {

  private static final int[] NUMBERS = {
    0, 1, 9, 10, 11, 99, 100, 12345, 999_999_999, 1_000_000_000, Integer.MAX_VALUE
  };

  private static final long[] LONGS = {
    0, -1, 10, Integer.MIN_VALUE, 1L << 31, -5_000_000_000L, Long.MAX_VALUE, Long.MIN_VALUE
  };

  private BuilderProbe() {}

  static void run(Rows rows) {
    rows.category("builder.append");
    for (int number : NUMBERS) {
      rows.row(new StringBuilder("n").append(number).append(-number).append(~number).toString());
      rows.row(new StringBuffer().append(number).append((Object) null).append("").toString());
    }
    for (int number : NUMBERS) {
      rows.row(Integer.toString(number) + String.valueOf(-number) + Integer.valueOf(~number));
    }
    for (long number : LONGS) {
      rows.row(new StringBuilder("ab").append(number).insert(1, number).toString());
      rows.row(Long.toString(number) + String.valueOf(number) + Long.valueOf(number));
    }
    rows.row(new StringBuilder().append((String) null).append('c').append(true).toString());
    rows.row(Optional.of(7) + " " + Optional.empty() + " " + Optional.of(Optional.of("a")));
    rows.category("builder.insert");
    for (int at = -1; at < 6; at++) {
      int index = at;
      rows.call("text at " + at, () -> new StringBuilder("abcd").insert(index, "xyz"));
      rows.call("number at " + at, () -> new StringBuilder("abcd").insert(index, -120));
      rows.call("null at " + at, () -> new StringBuilder("abcd").insert(index, (String) null));
      rows.call("nothing at " + at, () -> new StringBuilder("abcd").insert(index, ""));
    }
    rows.category("builder.append");
    char[] chars = {'a', 'b', 'c'};
    for (int i = -1; i < 5; i++) {
      int n = i;
      rows.call("text from " + n, () -> new StringBuilder("x").append("abc", n, 3));
      rows.call("text to " + n, () -> new StringBuilder("x").append("abc", 1, n));
      rows.call("chars from " + n, () -> new StringBuilder("x").append(chars, n, 1));
      rows.call("chars of " + n, () -> new StringBuilder("x").append(chars, 1, n));
      rows.call("taken to " + n, () -> taken(0, n, 1));
      rows.call("taken to place " + n, () -> taken(1, 3, n));
    }
    rows.call("null", () -> new StringBuilder("x").append((CharSequence) null));
    rows.call("part of null", () -> new StringBuilder("x").append((CharSequence) null, 1, 3));
    rows.call("a builder", () -> new StringBuilder("x").append(new StringBuilder("yz")));
    StringBuilder itself = new StringBuilder("ab");
    rows.call("itself", () -> itself.append(itself).append((CharSequence) itself, 1, 3));
    rows.category("builder.long");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      text.append("line ").append(i).append(' ').insert(text.length() / 2, "<" + i + ">");
    }
    rows.row(text.length() + " " + text.toString().hashCode());
    rows.category("builder.copyOf");
    for (int length : new int[] {0, 1, 3, 5, -1}) {
      String what = Integer.toString(length);
      rows.call(what, () -> Arrays.toString(Arrays.copyOf(new byte[] {1, -2, 3}, length)));
      rows.call(what, () -> Arrays.toString(Arrays.copyOf(new char[] {'a', 'b', 'c'}, length)));
      rows.call(what, () -> Arrays.toString(Arrays.copyOf(new int[] {1, -2, 3}, length)));
      rows.call(what, () -> Arrays.toString(Arrays.copyOf(new long[] {1, -2, 3}, length)));
      rows.call(what, () -> Arrays.toString(Arrays.copyOf(new double[] {1, -2, 0.5}, length)));
    }
    rows.category("builder.random");
    rows.row(Integer.toString(ThreadLocalRandom.current().nextInt(1)));
    for (int bound : new int[] {1, 2, 10, 1 << 20, 0, -1}) {
      rows.call("below " + bound, () -> ThreadLocalRandom.current().nextInt(bound) < bound);
    }
    rows.call("a seed", () -> refused());
  }

  private static String taken(int from, int to, int at) {
    char[] target = {'-', '-', '-', '-'};
    new StringBuilder("xyz").getChars(from, to, target, at);
    return new String(target);
  }

  private static boolean refused() {
    try {
      ThreadLocalRandom.current().setSeed(1);
      return false;
    } catch (UnsupportedOperationException e) {
      return true;
    }
  }
}
