package dev.samovar.spi.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The constraint {@code @Digits}: how many digits stand before and behind the decimal point. */
public final class Digits {

  private Digits() {}

  /** Trailing zeros of a fraction do not count. */
  public static boolean exceed(BigDecimal value, int integer, int fraction) {
    if (value.signum() == 0) {
      return false;
    }
    BigDecimal plain = value.stripTrailingZeros();
    return plain.precision() - plain.scale() > integer || plain.scale() > fraction;
  }

  public static boolean exceed(BigInteger value, int integer, int fraction) {
    return value.signum() != 0 && value.abs().toString().length() > integer;
  }

  public static boolean exceed(long value, int integer, int fraction) {
    int digits = 0;
    for (long rest = value; rest != 0; rest /= 10) {
      digits++;
    }
    return digits > integer;
  }
}
