package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.util.Arrays;

/** An array of {@code int}. */
public final class IntArrayCodec implements TokenCodec<int[]> {

  public static final IntArrayCodec INSTANCE = new IntArrayCodec();

  private IntArrayCodec() {}

  @Override
  public int[] readNext(JsonReader<JsonSource> reader) throws IOException {
    int[] elements = new int[8];
    int length = 0;
    JsonTokens tokens = reader.context;
    for (boolean more = tokens.beginArray(); more; more = tokens.anotherElement()) {
      if (length == elements.length) {
        elements = Arrays.copyOf(elements, 2 * length);
      }
      elements[length++] = IntCodec.readInt(reader);
    }
    return Arrays.copyOf(elements, length);
  }

  @Override
  public void write(JsonWriter writer, int[] elements) {
    writer.writeByte(JsonWriter.ARRAY_START);
    for (int i = 0; i < elements.length; i++) {
      if (i > 0) {
        writer.writeByte(JsonWriter.COMMA);
      }
      IntCodec.writeInt(writer, elements[i]);
    }
    writer.writeByte(JsonWriter.ARRAY_END);
  }
}
