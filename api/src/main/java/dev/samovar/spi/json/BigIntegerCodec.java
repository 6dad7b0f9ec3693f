package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.math.BigInteger;

/** Whole numbers of any size, of at most 1000 digits when read. */
public final class BigIntegerCodec implements JsonCodec<BigInteger> {

  public static final BigIntegerCodec INSTANCE = new BigIntegerCodec();

  private BigIntegerCodec() {}

  @Override
  public BigInteger read(JsonReader<JsonSource> reader) throws IOException {
    int start = NumberText.start(reader);
    String text = NumberText.exact(reader, start, NumberText.wholeEnd(reader, start));
    return new BigInteger(text);
  }

  @Override
  public void write(JsonWriter writer, BigInteger value) {
    NumberText.write(writer, value.toString());
  }
}
