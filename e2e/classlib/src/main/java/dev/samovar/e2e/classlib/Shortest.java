package dev.samovar.e2e.classlib;

/**
 * The text of a double: the shortest that reads back, as {@code Double.toString} gives it from JDK
 * 19 on (JDK-4511638).
 *
 * <p>The test replaces this for an older JDK, by {@link #onJdk}.
 */
final class Shortest {

  /** Set by the test on the JVM; null elsewhere. */
  static java.util.function.DoubleFunction<String> onJdk;

  private Shortest() {}

  static String toString(double value) {
    return onJdk == null ? Double.toString(value) : onJdk.apply(value);
  }
}
