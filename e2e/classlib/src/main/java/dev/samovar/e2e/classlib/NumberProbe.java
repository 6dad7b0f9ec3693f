package dev.samovar.e2e.classlib;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** Numbers to text and back. */
final class NumberProbe {

  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "+",
          "-",
          ".",
          "1.",
          ".5",
          "-.5",
          "+1",
          "--1",
          "+-1",
          "1-",
          "1+1",
          "1 ",
          " 1",
          "\t1\n",
          "1 2",
          "1e",
          "1e+",
          "1e5",
          "1E-5",
          "1e5x",
          "1e5u",
          "0.1e-3u\"x",
          "1d",
          "1f",
          "1D",
          "1.0F",
          "1df",
          "NaN",
          "-NaN",
          "nan",
          "Infinity",
          "-Infinity",
          "+Infinity",
          "Infinityd",
          "infinity",
          "1_000",
          "1,5",
          "00012",
          "-0",
          "-0.0",
          "0e999999999",
          "1e999999999",
          "1e-999999999",
          "1e2147483648",
          "1e99999999999",
          "9007199254740993",
          "9007199254740992.5",
          "4.9e-324",
          "4.9E-324",
          "2.47e-324",
          "2.4703282292062328e-324",
          "2.2250738585072014e-308",
          "2.2250738585072011e-308",
          "2.2250738585072012e-308",
          "1.7976931348623157e308",
          "1.7976931348623158e308",
          "1.7976931348623159e308",
          "179769313486231580793e289",
          "0.000000000000000000000000000000000000000000000000000000000000000000000000000001",
          "123456789012345678901234567890",
          "1.00000000000000011102230246251565404236316680908203125",
          "1.00000000000000011102230246251565404236316680908203124",
          "2147483647",
          "2147483648",
          "-2147483648",
          "-2147483649",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775808",
          "-9223372036854775809",
          "36893488147419103233",
          "1.5e3",
          "1e2",
          "3.4028235e38",
          "3.4028236e38",
          "1.4e-45",
          "7e-46",
          "7.1e-46",
          "5 ",
          "1\u0000",
          "\u00001",
          "e5",
          "1e5.0",
          "..",
          "1..2",
          "- 1",
          "1e 5");

  private NumberProbe() {}

  static void run(Rows rows) {
    rows.category("odd");
    for (String text : ODD) {
      odd(rows, text);
    }
    Dice dice = new Dice(2);
    rows.category("doubles");
    for (int i = 0; i < 20000; i++) {
      row(rows, Double.longBitsToDouble(dice.longBits()));
    }
    rows.category("subnormals");
    for (int i = 0; i < 2000; i++) {
      row(rows, Double.longBitsToDouble(i < 300 ? i : dice.longBits() >>> 12 + i % 50));
    }
    rows.category("money");
    for (int i = 0; i < 20000; i++) {
      row(rows, (dice.bits() >> i % 20) / 100.0);
    }
    rows.category("powers");
    for (int i = -330; i < 310; i++) {
      row(rows, Double.parseDouble("1e" + i));
      row(rows, Double.parseDouble("9.5e" + i));
      row(rows, Math.scalb(1.0, i));
      row(rows, Math.nextUp(Math.scalb(1.0, i)));
    }
    rows.category("digits");
    for (int i = 0; i < 6000; i++) {
      String text =
          digits(dice, 1 + i % 40) + "." + digits(dice, 1 + i % 23) + "e" + (dice.below(640) - 320);
      rows.row(text + " " + Long.toHexString(Double.doubleToRawLongBits(Double.parseDouble(text))));
    }
    rows.category("integers");
    for (int i = 0; i < 4000; i++) {
      long bits = dice.longBits() >> dice.below(64);
      String text = Long.toString(bits);
      rows.row(
          text
              + " "
              + Long.toHexString(Long.parseLong(text))
              + " "
              + Integer.toString((int) bits, 2 + i % 35)
              + " "
              + Long.toUnsignedString(bits)
              + " "
              + Integer.toUnsignedString((int) bits)
              + " "
              + Long.toString(bits, 2 + i % 35)
              + " "
              + Long.toOctalString(bits)
              + " "
              + Shortest.toString((double) bits)
              + " "
              + (int) (double) bits
              + " "
              + (long) (bits * 1.5)
              + " "
              + Long.hashCode(bits));
    }
    rows.category("big");
    for (int i = 0; i < 1500; i++) {
      BigInteger a = new BigInteger(digits(dice, 1 + i % 60));
      BigInteger b = new BigInteger(digits(dice, 1 + i % 31));
      rows.row(
          a.multiply(b).subtract(a) + " " + a.divide(b.add(BigInteger.ONE)) + " " + a.bitLength());
      BigDecimal c = new BigDecimal(a, dice.below(40) - 20);
      BigDecimal d = new BigDecimal(b, dice.below(40) - 20);
      rows.row(c + " " + c.toPlainString() + " " + c.add(d) + " " + c.multiply(d));
      rows.row(
          c.setScale(2, RoundingMode.HALF_EVEN)
              + " "
              + Shortest.toString(c.doubleValue())
              + " "
              + c.stripTrailingZeros()
              + " "
              + c.compareTo(d));
    }
  }

  private static void row(Rows rows, double value) {
    String text = Shortest.toString(value);
    rows.row(
        Long.toHexString(Double.doubleToLongBits(value))
            + " "
            + text
            + " "
            + Long.toHexString(Double.doubleToLongBits(Double.parseDouble(text))));
  }

  private static void odd(Rows rows, String text) {
    rows.call(
        "double " + text,
        () -> Long.toHexString(Double.doubleToLongBits(Double.parseDouble(text))));
    rows.call(
        "Double " + text, () -> Long.toHexString(Double.doubleToLongBits(Double.valueOf(text))));
    rows.call(
        "float " + text, () -> Integer.toHexString(Float.floatToIntBits(Float.parseFloat(text))));
    rows.call("int " + text, () -> Integer.parseInt(text));
    rows.call("Integer " + text, () -> Integer.valueOf(text));
    rows.call("int16 " + text, () -> Integer.parseInt(text, 16));
    rows.call("decode " + text, () -> Integer.decode(text));
    rows.call("long " + text, () -> Long.parseLong(text));
    rows.call("long36 " + text, () -> Long.parseLong(text, 36));
    rows.call("short " + text, () -> Short.parseShort(text));
    rows.call("byte " + text, () -> Byte.parseByte(text));
    rows.call("bool " + text, () -> Boolean.parseBoolean(text));
    rows.call("big " + text, () -> new BigInteger(text));
    rows.call("decimal " + text, () -> new BigDecimal(text));
  }

  private static String digits(Dice dice, int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + dice.below(10)));
    }
    return digits.toString();
  }
}
