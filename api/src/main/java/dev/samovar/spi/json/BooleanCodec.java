package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import java.io.IOException;

/** {@code true} and {@code false}. */
public final class BooleanCodec implements JsonCodec<Boolean> {

  public static final BooleanCodec INSTANCE = new BooleanCodec();

  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

  private BooleanCodec() {}

  public static boolean readBoolean(JsonReader<JsonSource> reader) throws IOException {
    if (reader.wasTrue()) {
      return true;
    }
    if (reader.wasFalse()) {
      return false;
    }
    throw reader.context.mismatch(reader, "true or false");
  }

  public static void writeBoolean(JsonWriter writer, boolean value) {
    writer.writeAscii(value ? TRUE : FALSE);
  }

  @Override
  public Boolean read(JsonReader<JsonSource> reader) throws IOException {
    return readBoolean(reader);
  }

  @Override
  public void write(JsonWriter writer, Boolean value) {
    writeBoolean(writer, value);
  }
}
