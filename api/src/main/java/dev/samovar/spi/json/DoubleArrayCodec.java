package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.util.Arrays;

/** An array of {@code double}. */
public final class DoubleArrayCodec implements TokenCodec<double[]> {

  public static final DoubleArrayCodec INSTANCE = new DoubleArrayCodec();

  private DoubleArrayCodec() {}

  @Override
  public double[] readNext(JsonReader<JsonSource> reader) throws IOException {
    double[] elements = new double[8];
    int length = 0;
    JsonTokens tokens = reader.context;
    for (boolean more = tokens.beginArray(); more; more = tokens.anotherElement()) {
      if (length == elements.length) {
        elements = Arrays.copyOf(elements, 2 * length);
      }
      elements[length++] = DoubleCodec.readDouble(reader);
    }
    return Arrays.copyOf(elements, length);
  }

  @Override
  public void write(JsonWriter writer, double[] elements) {
    writer.writeByte(JsonWriter.ARRAY_START);
    for (int i = 0; i < elements.length; i++) {
      if (i > 0) {
        writer.writeByte(JsonWriter.COMMA);
      }
      DoubleCodec.writeDouble(writer, elements[i]);
    }
    writer.writeByte(JsonWriter.ARRAY_END);
  }
}
