package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.util.Arrays;

/** An array of {@code long}. */
public final class LongArrayCodec implements TokenCodec<long[]> {

  public static final LongArrayCodec INSTANCE = new LongArrayCodec();

  private LongArrayCodec() {}

  @Override
  public long[] readNext(JsonReader<JsonSource> reader) throws IOException {
    long[] elements = new long[8];
    int length = 0;
    JsonTokens tokens = reader.context;
    for (boolean more = tokens.beginArray(); more; more = tokens.anotherElement()) {
      if (length == elements.length) {
        elements = Arrays.copyOf(elements, 2 * length);
      }
      elements[length++] = LongCodec.readLong(reader);
    }
    return Arrays.copyOf(elements, length);
  }

  @Override
  public void write(JsonWriter writer, long[] elements) {
    writer.writeByte(JsonWriter.ARRAY_START);
    for (int i = 0; i < elements.length; i++) {
      if (i > 0) {
        writer.writeByte(JsonWriter.COMMA);
      }
      LongCodec.writeLong(writer, elements[i]);
    }
    writer.writeByte(JsonWriter.ARRAY_END);
  }
}
