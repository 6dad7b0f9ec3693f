package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Whole numbers of any size, of at most 1000 digits when read. */
public final class BigIntegerCodec implements TokenCodec<BigInteger> {

  public static final BigIntegerCodec INSTANCE = new BigIntegerCodec();

  private BigIntegerCodec() {}

  @Override
  public @Nullable BigInteger readNext(JsonReader<JsonSource> reader) throws IOException {
    JsonTokens tokens = reader.context;
    int start = NumberText.start(tokens);
    if (start == NumberText.NONE) {
      return null;
    }
    String text = NumberText.exact(tokens, start, NumberText.wholeEnd(tokens, start));
    return text == null ? null : new BigInteger(text);
  }

  @Override
  public void write(JsonWriter writer, BigInteger value) {
    NumberText.write(writer, value.toString());
  }
}
