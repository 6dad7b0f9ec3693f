package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whatever comes: values as JSON knows them when read, by their class when written. */
public final class AnyCodec implements JsonCodec<@Nullable Object> {

  public static final AnyCodec INSTANCE = new AnyCodec();

  private static final int LONG_DIGITS = 18;

  private AnyCodec() {}

  @Override
  public @Nullable Object read(JsonReader<JsonSource> reader) throws IOException {
    switch (reader.last()) {
      case '"':
        return reader.readString();
      case '{':
        return readMap(reader);
      case '[':
        return readList(reader);
      case 't':
      case 'f':
        return BooleanCodec.readBoolean(reader);
      case 'n':
        reader.wasNull();
        return null;
      default:
        return readNumber(reader);
    }
  }

  @Override
  public void write(JsonWriter writer, @Nullable Object value) {
    AnyWriter.write(writer, value);
  }

  @Override
  public boolean isOpenToRepeatedNames() {
    return true;
  }

  private Map<String, @Nullable Object> readMap(JsonReader<JsonSource> reader) throws IOException {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    if (Members.begin(reader)) {
      do {
        String name = reader.readKey();
        map.put(name, read(reader));
      } while (Members.another(reader));
    }
    return Collections.unmodifiableMap(map);
  }

  private List<@Nullable Object> readList(JsonReader<JsonSource> reader) throws IOException {
    List<@Nullable Object> list = new ArrayList<>();
    if (reader.getNextToken() != ']') {
      do {
        list.add(read(reader));
      } while (Members.another(reader));
    }
    return Collections.unmodifiableList(list);
  }

  /** The narrowest type that holds the number exactly; only a double has a negative zero. */
  private static Number readNumber(JsonReader<JsonSource> reader) {
    int start = NumberText.start(reader);
    String text = NumberText.exact(reader, start, NumberText.end(reader, start));
    boolean whole = text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
    if (whole && text.length() <= LONG_DIGITS && !text.equals("-0")) {
      return Long.valueOf(text);
    }
    if (!whole || text.equals("-0")) {
      BigDecimal exact = new BigDecimal(text);
      return exact.signum() == 0 && text.charAt(0) == '-' ? (Number) (-0.0d) : exact;
    }
    BigInteger large = new BigInteger(text);
    return large.bitLength() < Long.SIZE ? (Number) large.longValue() : large;
  }
}
