package dev.samovar.spi.json;

import com.dslplatform.json.DslJsonAccess;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonSource;
import java.io.IOException;

/** Numbers as the nearest double; {@code -0.0} stays, what is too large is refused. */
public final class DoubleCodec implements TokenCodec<Double> {

  public static final DoubleCodec INSTANCE = new DoubleCodec();

  /** Digits that a double holds exactly, whatever they are. */
  private static final int EXACT_DIGITS = 15;

  /** So that the digits are an {@code int}. */
  private static final int PLAIN_BYTES = 10;

  /** All powers of ten that are doubles exactly. */
  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  /** Where a hundred times the value is an {@code int}. */
  private static final double CENTS_LIMIT = 2e7;

  private static final byte[] ZERO = {'0', '.', '0'};

  private DoubleCodec() {}

  public static double readDouble(JsonReader<JsonSource> reader) throws IOException {
    JsonTokens tokens = reader.context;
    int start = NumberText.start(tokens);
    if (start == NumberText.NONE) {
      return 0;
    }
    double plain = plain(tokens, start);
    return Double.isNaN(plain) ? any(tokens, start) : plain;
  }

  /** A number of few digits without an exponent, as most are; NaN for another. */
  private static double plain(JsonTokens tokens, int start) {
    byte[] bytes = tokens.bytes;
    int end = Math.min(bytes.length, start + PLAIN_BYTES);
    boolean negative = bytes[start] == '-';
    int first = negative ? start + 1 : start;
    int point = -1;
    int digits = 0;
    int i = first;
    for (; i < end; i++) {
      byte c = bytes[i];
      if (c >= '0' && c <= '9') {
        digits = digits * 10 + (c - '0');
      } else if (c == '.' && point < 0) {
        point = i;
      } else {
        break;
      }
    }
    boolean whole = point < 0;
    if (i == end || (bytes[i] | 0x20) == 'e' || point == i - 1) {
      return Double.NaN;
    }
    if (!isPlain(bytes, first, whole ? i : point)) {
      return Double.NaN;
    }
    tokens.at = i;
    double value = whole ? digits : digits / POWERS[i - 1 - point];
    return negative ? -value : value;
  }

  /** Whether the digits before a fraction are some, and begin with a zero only if that is all. */
  private static boolean isPlain(byte[] bytes, int first, int end) {
    return end - first == 1 || end > first && bytes[first] != '0';
  }

  private static double any(JsonTokens tokens, int start) throws IOException {
    int end = NumberText.end(tokens, start);
    byte[] bytes = tokens.bytes;
    boolean negative = bytes[start] == '-';
    double digits = 0;
    int count = 0;
    int scale = 0;
    boolean fraction = false;
    for (int i = negative ? start + 1 : start; i < end; i++) {
      byte c = bytes[i];
      if (c == '.') {
        fraction = true;
      } else if (c == 'e' || c == 'E') {
        scale += exponent(bytes, i + 1, end);
        break;
      } else {
        digits = digits * 10 + (c - '0');
        count += digits == 0 ? 0 : 1;
        scale -= fraction ? 1 : 0;
      }
    }
    if (count <= EXACT_DIGITS && scale > -POWERS.length && scale < POWERS.length) {
      // Both are exact, so one operation rounds once: the nearest double (Clinger 1990).
      double value = scale < 0 ? digits / POWERS[-scale] : digits * POWERS[scale];
      return negative ? -value : value;
    }
    if (end - start > NumberText.MOST_DIGITS) {
      tokens.reject(start, "range", "has more than " + NumberText.MOST_DIGITS + " digits");
      return 0;
    }
    double value = Double.parseDouble(NumberText.text(tokens, start, end));
    if (Double.isInfinite(value)) {
      tokens.reject(start, "range", "is too large for a double");
      return 0;
    }
    return value;
  }

  /** An exponent of the document; what is far out of range stays out of range. */
  private static int exponent(byte[] bytes, int start, int end) {
    boolean negative = bytes[start] == '-';
    int exponent = 0;
    for (int i = negative || bytes[start] == '+' ? start + 1 : start; i < end; i++) {
      exponent = Math.min(exponent * 10 + (bytes[i] - '0'), 100_000_000);
    }
    return negative ? -exponent : exponent;
  }

  /**
   * @throws JsonException for NaN and the infinities
   */
  public static void writeDouble(JsonWriter writer, double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new JsonException("JSON has no number for NaN or an infinity; use a nullable value");
    }
    if (value == 0) {
      if (1 / value < 0) {
        writer.writeByte((byte) '-');
      }
      writer.writeAscii(ZERO);
      return;
    }
    if (value < CENTS_LIMIT && value > -CENTS_LIMIT) {
      int cents = (int) (value * 100 + (value < 0 ? -0.5 : 0.5));
      if (cents / 100.0 == value) {
        writeCents(writer, cents);
        return;
      }
    }
    DslJsonAccess.writeDouble(writer, value);
  }

  /** Most numbers have two decimals or fewer; these digits are the shortest without a search. */
  private static void writeCents(JsonWriter writer, int cents) {
    if (cents < 0 && cents > -100) {
      writer.writeByte((byte) '-');
    }
    IntCodec.writeInt(writer, cents / 100);
    int rest = Math.abs(cents % 100);
    writer.writeByte((byte) '.');
    writer.writeByte((byte) ('0' + rest / 10));
    if (rest % 10 != 0) {
      writer.writeByte((byte) ('0' + rest % 10));
    }
  }

  @Override
  public Double readNext(JsonReader<JsonSource> reader) throws IOException {
    return readDouble(reader);
  }

  @Override
  public void write(JsonWriter writer, Double value) {
    writeDouble(writer, value);
  }
}
