package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import java.io.IOException;

/** Whole numbers in the range of a {@code byte}. */
public final class ByteCodec implements TokenCodec<Byte> {

  public static final ByteCodec INSTANCE = new ByteCodec();

  private ByteCodec() {}

  @Override
  public Byte readNext(JsonReader<JsonSource> reader) throws IOException {
    return IntCodec.readByte(reader);
  }

  @Override
  public void write(JsonWriter writer, Byte value) {
    IntCodec.writeInt(writer, value);
  }
}
