package dev.samovar.spi.json;

import com.dslplatform.json.DslJsonAccess;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import java.io.IOException;

/**
 * Whole numbers of 64 bits, exactly, also beyond JavaScript's 2^53; {@code 1.0} and {@code 1e2} are
 * refused.
 *
 * <p>Most numbers are short. They go the way of {@code int}, as a {@code long} is a BigInt on the
 * JavaScript target.
 */
public final class LongCodec implements TokenCodec<Long> {

  public static final LongCodec INSTANCE = new LongCodec();

  private static final int SHORT = 9;
  private static final int BILLION = 1_000_000_000;

  private LongCodec() {}

  public static long readLong(JsonReader<JsonSource> reader) throws IOException {
    JsonTokens tokens = reader.context;
    int start = NumberText.start(tokens);
    int end = start == NumberText.NONE ? start : NumberText.wholeEnd(tokens, start);
    if (end == NumberText.NONE) {
      return 0;
    }
    byte[] bytes = tokens.bytes;
    boolean negative = bytes[start] == '-';
    int first = negative ? start + 1 : start;
    int head = 0;
    for (int i = first; i < end && i < first + SHORT; i++) {
      head = head * 10 - (bytes[i] - '0');
    }
    if (end <= first + SHORT) {
      return negative ? head : -head;
    }
    long value = head;
    for (int i = first + SHORT; i < end; i++) {
      int digit = bytes[i] - '0';
      if (value < Long.MIN_VALUE / 10 || value * 10 < Long.MIN_VALUE + digit) {
        NumberText.outOfRange(tokens, start, Long.MIN_VALUE, Long.MAX_VALUE);
        return 0;
      }
      value = value * 10 - digit;
    }
    if (!negative && value == Long.MIN_VALUE) {
      NumberText.outOfRange(tokens, start, Long.MIN_VALUE, Long.MAX_VALUE);
      return 0;
    }
    return negative ? value : -value;
  }

  public static void writeLong(JsonWriter writer, long value) {
    if (value == (int) value) {
      IntCodec.writeInt(writer, (int) value);
      return;
    }
    writeLong(writer, value / BILLION);
    int rest = (int) (value % BILLION);
    byte[] buffer = DslJsonAccess.room(writer, SHORT);
    int start = writer.size();
    for (int i = start; i < start + SHORT; i++) {
      buffer[i] = '0';
    }
    NumberText.digits(buffer, start + SHORT, rest);
    DslJsonAccess.advance(writer, SHORT);
  }

  @Override
  public Long readNext(JsonReader<JsonSource> reader) throws IOException {
    return readLong(reader);
  }

  @Override
  public void write(JsonWriter writer, Long value) {
    writeLong(writer, value);
  }
}
