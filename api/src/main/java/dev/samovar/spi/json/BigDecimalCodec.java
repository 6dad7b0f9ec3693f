package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers exactly, with the scale they were written with. */
public final class BigDecimalCodec implements TokenCodec<BigDecimal> {

  public static final BigDecimalCodec INSTANCE = new BigDecimalCodec();

  private BigDecimalCodec() {}

  @Override
  public @Nullable BigDecimal readNext(JsonReader<JsonSource> reader) throws IOException {
    JsonTokens tokens = reader.context;
    int start = NumberText.start(tokens);
    if (start == NumberText.NONE) {
      return null;
    }
    String text = NumberText.exact(tokens, start, NumberText.end(tokens, start));
    return text == null ? null : new BigDecimal(text);
  }

  @Override
  public void write(JsonWriter writer, BigDecimal value) {
    NumberText.write(writer, value.toString());
  }
}
