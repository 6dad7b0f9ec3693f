package dev.samovar.spi.json;

import java.time.Duration;

/** Lengths of time: {@code PT8H6M12.345S}, {@code P2DT3H}. */
public final class DurationCodec extends TimeCodec<Duration> {

  public static final DurationCodec INSTANCE = new DurationCodec();

  private static final String TIME_UNITS = "HMS";
  private static final int[] SECONDS = {3600, 60, 1};
  private static final long DAY = 86_400;

  private DurationCodec() {
    super("a duration such as PT1H30M");
  }

  @Override
  Duration parse(IsoText text) {
    boolean negative = text.minus();
    text.requireLetter('P');
    Duration total = Duration.ZERO;
    if (!text.takeLetter('T')) {
      boolean below = text.minus();
      long seconds = Math.multiplyExact(text.number(), DAY);
      total = Duration.ofSeconds(below ? -seconds : seconds);
      text.requireLetter('D');
      if (text.isAtEnd()) {
        return negative ? total.negated() : total;
      }
      text.requireLetter('T');
    }
    int unit = 0;
    do {
      boolean below = text.minus();
      long number = text.number();
      int nanos = text.take('.') ? text.nanos() : -1;
      unit = unit(text, unit, nanos >= 0);
      long seconds = Math.multiplyExact(number, SECONDS[unit++]);
      Duration part = Duration.ofSeconds(seconds, Math.max(nanos, 0));
      total = below ? total.minus(part) : total.plus(part);
    } while (!text.isAtEnd());
    return negative ? total.negated() : total;
  }

  /** Units come in this order, each at most once; a fraction is one of seconds. */
  private static int unit(IsoText text, int first, boolean fraction) {
    for (int unit = fraction ? Math.max(first, 2) : first; unit < SECONDS.length; unit++) {
      if (text.takeLetter(TIME_UNITS.charAt(unit))) {
        return unit;
      }
    }
    throw text.fault();
  }

  /** As {@link Duration#toString()} of the JDK; TeaVM's writes negative ones otherwise. */
  @Override
  String text(Duration value) {
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
