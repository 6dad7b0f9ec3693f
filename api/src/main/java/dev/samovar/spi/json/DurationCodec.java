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

  @Override
  String text(Duration value) {
    return DurationText.of(value);
  }
}
