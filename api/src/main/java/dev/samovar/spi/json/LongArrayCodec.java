package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.util.Arrays;

/** An array of {@code long}. */
public final class LongArrayCodec implements JsonCodec<long[]> {

  public static final LongArrayCodec INSTANCE = new LongArrayCodec();

  private LongArrayCodec() {}

  @Override
  public long[] read(JsonReader<JsonSource> reader) throws IOException {
    long[] elements = new long[8];
    int length = 0;
    boolean more = Members.beginArray(reader);
    while (more) {
      if (length == elements.length) {
        elements = Arrays.copyOf(elements, 2 * length);
      }
      elements[length++] = LongCodec.readLong(reader);
      more = Members.another(reader);
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
