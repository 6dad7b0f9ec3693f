package dev.samovar.e2e.classlib;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of a double as the documentation of JDK 19 has it, worked out from the exact value; the
 * JDK before that has more digits for some (JDK-4511638).
 */
final class ShortestOnJdk {

  private ShortestOnJdk() {}

  static String text(double value) {
    if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
      return Double.toString(value);
    }
    BigDecimal exact = new BigDecimal(Math.abs(value));
    String sign = value < 0 ? "-" : "";
    for (int digits = 1; ; digits++) {
      if (nearest(exact, digits).isPresent()) {
        // Of those with one digit or two, the nearest.
        Optional<BigDecimal> two = nearest(exact, Math.max(digits, 2));
        return sign + text(two.or(() -> Optional.of(exact)).get());
      }
    }
  }

  /**
   * The nearest of so many digits that reads back; below a power of two that may not be the nearest
   * of all.
   */
  private static Optional<BigDecimal> nearest(BigDecimal exact, int digits) {
    return Stream.of(RoundingMode.DOWN, RoundingMode.UP)
        .map(mode -> exact.round(new MathContext(digits, mode)))
        .filter(each -> each.doubleValue() == exact.doubleValue())
        .min(
            Comparator.comparing((BigDecimal each) -> each.subtract(exact).abs())
                .thenComparing(each -> each.unscaledValue().testBit(0)));
  }

  private static String text(BigDecimal value) {
    BigDecimal least = value.stripTrailingZeros();
    String digits = least.unscaledValue().toString();
    int exponent = digits.length() - 1 - least.scale();
    if (exponent < -3 || exponent >= 7) {
      String rest = digits.length() == 1 ? "0" : digits.substring(1);
      return digits.charAt(0) + "." + rest + "E" + exponent;
    }
    String plain = least.toPlainString();
    return plain.contains(".") ? plain : plain + ".0";
  }
}
