package dev.samovar.spi.json;

import com.dslplatform.json.DslJsonAccess;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import java.io.IOException;

/**
 * Whole numbers of 32 bits, and of 16 and 8.
 *
 * <p>Only digits are a whole number here: {@code 1.0} and {@code 1e2} are refused, so that nothing
 * is rounded on the way. DSL-JSON's own reader wraps silently beyond 32 bits.
 */
public final class IntCodec implements TokenCodec<Integer> {

  public static final IntCodec INSTANCE = new IntCodec();

  private static final int MOST_BYTES = 11;

  private IntCodec() {}

  public static int readInt(JsonReader<JsonSource> reader) throws IOException {
    return readInt(reader, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  public static short readShort(JsonReader<JsonSource> reader) throws IOException {
    return (short) readInt(reader, Short.MIN_VALUE, Short.MAX_VALUE);
  }

  public static byte readByte(JsonReader<JsonSource> reader) throws IOException {
    return (byte) readInt(reader, Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  private static int readInt(JsonReader<JsonSource> reader, int min, int max) throws IOException {
    JsonTokens tokens = reader.context;
    int start = NumberText.start(tokens);
    int end = start == NumberText.NONE ? start : NumberText.wholeEnd(tokens, start);
    if (end == NumberText.NONE) {
      return 0;
    }
    byte[] bytes = tokens.bytes;
    boolean negative = bytes[start] == '-';
    int value = 0;
    // Counts down, because the negative side holds one number more.
    for (int i = negative ? start + 1 : start; i < end; i++) {
      int digit = bytes[i] - '0';
      if (value < Integer.MIN_VALUE / 10 || value * 10 < Integer.MIN_VALUE + digit) {
        NumberText.outOfRange(tokens, start, min, max);
        return 0;
      }
      value = value * 10 - digit;
    }
    if (negative ? value < min : value < -max) {
      NumberText.outOfRange(tokens, start, min, max);
      return 0;
    }
    return negative ? value : -value;
  }

  public static void writeInt(JsonWriter writer, int value) {
    byte[] buffer = DslJsonAccess.room(writer, MOST_BYTES);
    int start = writer.size();
    int length = NumberText.length(value);
    NumberText.digits(buffer, start + length, value);
    if (value < 0) {
      buffer[start] = '-';
    }
    DslJsonAccess.advance(writer, length);
  }

  @Override
  public Integer readNext(JsonReader<JsonSource> reader) throws IOException {
    return readInt(reader);
  }

  @Override
  public void write(JsonWriter writer, Integer value) {
    writeInt(writer, value);
  }
}
