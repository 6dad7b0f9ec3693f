package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
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
public final class AnyCodec implements TokenCodec<@Nullable Object> {

  public static final AnyCodec INSTANCE = new AnyCodec();

  private static final int LONG_DIGITS = 18;

  private AnyCodec() {}

  @Override
  public @Nullable Object readNext(JsonReader<JsonSource> reader) throws IOException {
    JsonTokens tokens = reader.context;
    switch (tokens.bytes[tokens.at]) {
      case '"':
        return tokens.text();
      case '{':
        return readMap(reader);
      case '[':
        return readList(reader);
      case 't':
      case 'f':
        return BooleanCodec.readBoolean(reader);
      case 'n':
        tokens.takeNull();
        return null;
      default:
        return readNumber(tokens);
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
    JsonTokens tokens = reader.context;
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    int names = 0;
    for (boolean more = tokens.beginObject(); more; more = tokens.anotherName()) {
      String name = tokens.text();
      tokens.colon();
      map.put(name, readNext(reader));
      if (map.size() != ++names) {
        tokens.checkAll();
        names = map.size();
      }
    }
    return Collections.unmodifiableMap(map);
  }

  private List<@Nullable Object> readList(JsonReader<JsonSource> reader) throws IOException {
    JsonTokens tokens = reader.context;
    List<@Nullable Object> list = new ArrayList<>();
    for (boolean more = tokens.beginArray(); more; more = tokens.anotherElement()) {
      list.add(readNext(reader));
    }
    return Collections.unmodifiableList(list);
  }

  /** The narrowest type that holds the number exactly; only a double has a negative zero. */
  private static @Nullable Number readNumber(JsonTokens tokens) throws IOException {
    int start = NumberText.start(tokens);
    String text =
        start == NumberText.NONE
            ? null
            : NumberText.exact(tokens, start, NumberText.end(tokens, start));
    if (text == null) {
      return null;
    }
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
