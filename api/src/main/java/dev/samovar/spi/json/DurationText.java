package dev.samovar.spi.json;

import java.time.Duration;

/**
 * A length of time as text: {@code PT8H6M12.345S}.
 *
 * <p>In a worker it is also what {@link Duration#toString()} calls, as TeaVM's own writes negative
 * ones otherwise.
 */
public final class DurationText {

  private DurationText() {}

  /** As {@link Duration#toString()} of the JDK. */
  public static String of(Duration value) {
    boolean below = value.getSeconds() < 0 && value.getNano() > 0;
    long total = below ? value.getSeconds() + 1 : value.getSeconds();
    int nanos = below ? 1_000_000_000 - value.getNano() : value.getNano();
    StringBuilder text = new StringBuilder("PT");
    if (total / 3600 != 0) {
      text.append(total / 3600).append('H');
    }
    if (total % 3600 / 60 != 0) {
      text.append(total % 3600 / 60).append('M');
    }
    long seconds = total % 60;
    if (seconds != 0 || nanos != 0 || text.length() == 2) {
      text.append(below && seconds == 0 ? "-0" : Long.toString(seconds));
      fraction(text, nanos);
      text.append('S');
    }
    return text.toString();
  }

  private static void fraction(StringBuilder text, int nanos) {
    if (nanos != 0) {
      text.append('.');
    }
    for (int rest = nanos; rest != 0; rest = rest % 100_000_000 * 10) {
      text.append((char) ('0' + rest / 100_000_000));
    }
  }
}
