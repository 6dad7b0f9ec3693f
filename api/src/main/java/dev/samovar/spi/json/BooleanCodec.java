package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import java.io.IOException;

/** {@code true} and {@code false}. */
public final class BooleanCodec implements TokenCodec<Boolean> {

  public static final BooleanCodec INSTANCE = new BooleanCodec();

  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

  private BooleanCodec() {}

  public static boolean readBoolean(JsonReader<JsonSource> reader) throws IOException {
    JsonTokens tokens = reader.context;
    byte first = tokens.bytes[tokens.at];
    if (first == 't') {
      return tokens.takeWord("true");
    }
    if (first == 'f') {
      return !tokens.takeWord("false");
    }
    tokens.mismatch("true or false");
    return false;
  }

  public static void writeBoolean(JsonWriter writer, boolean value) {
    writer.writeAscii(value ? TRUE : FALSE);
  }

  @Override
  public Boolean readNext(JsonReader<JsonSource> reader) throws IOException {
    return readBoolean(reader);
  }

  @Override
  public void write(JsonWriter writer, Boolean value) {
    writeBoolean(writer, value);
  }
}
