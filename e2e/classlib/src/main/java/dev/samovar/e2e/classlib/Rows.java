package dev.samovar.e2e.classlib;

import java.util.concurrent.Callable;

/** Prints one line for each fact, numbered within its category; only ASCII. */
final class Rows {

  private final StringBuilder text = new StringBuilder();
  private String category = "";
  private int number;

  void category(String name) {
    category = name;
    number = 0;
  }

  void row(String fact) {
    text.append(category).append('#').append(number++).append(' ');
    for (int i = 0; i < fact.length(); i++) {
      char c = fact.charAt(i);
      if (c >= ' ' && c < 127 && c != '\\') {
        text.append(c);
      } else {
        text.append("\\u").append(Integer.toHexString(c));
      }
    }
    text.append('\n');
    if (text.length() > 1 << 16) {
      end();
    }
  }

  /** What a call gives, or the class of what it throws; messages are free. */
  void call(String what, Callable<?> call) {
    String result;
    try {
      result = String.valueOf(call.call());
    } catch (Exception e) {
      result = "throws " + kind(e);
    }
    row(what + " -> " + result);
  }

  void end() {
    System.out.print(text);
    text.setLength(0);
  }

  private static String kind(Exception e) {
    if (e instanceof IllegalArgumentException) {
      return "IllegalArgumentException";
    }
    if (e instanceof IndexOutOfBoundsException) {
      return "IndexOutOfBoundsException";
    }
    return e instanceof ArithmeticException ? "ArithmeticException" : "other";
  }
}
