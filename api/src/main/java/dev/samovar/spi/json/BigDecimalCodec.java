package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.math.BigDecimal;

/** Numbers exactly, with the scale they were written with. */
public final class BigDecimalCodec implements JsonCodec<BigDecimal> {

  public static final BigDecimalCodec INSTANCE = new BigDecimalCodec();

  private BigDecimalCodec() {}

  @Override
  public BigDecimal read(JsonReader<JsonSource> reader) throws IOException {
    int start = NumberText.start(reader);
    String text = NumberText.exact(reader, start, NumberText.end(reader, start));
    return new BigDecimal(text);
  }

  @Override
  public void write(JsonWriter writer, BigDecimal value) {
    NumberText.write(writer, value.toString());
  }
}
