package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** What dates, times and durations have in common: ISO 8601 text. */
abstract class TimeCodec<T> implements TokenCodec<T> {

  private final String expected;

  TimeCodec(String expected) {
    this.expected = expected;
  }

  /**
   * @throws DateTimeException if there is no such time
   * @throws ArithmeticException if a number is too large
   */
  abstract T parse(IsoText text);

  abstract String text(T value);

  @Override
  public final @Nullable T readNext(JsonReader<JsonSource> reader) throws IOException {
    JsonTokens tokens = reader.context;
    int start = tokens.position();
    String string = StringCodec.read(reader, expected);
    if (string == null) {
      return null;
    }
    IsoText text = new IsoText(string);
    try {
      T value = parse(text);
      if (text.isAtEnd()) {
        return value;
      }
    } catch (DateTimeException | ArithmeticException e) {
      // Not a time: said below, with its place.
    }
    return tokens.reject(start, "format", "must be " + expected);
  }

  @Override
  public final void write(JsonWriter writer, T value) {
    QuotedText.write(writer, text(value));
  }
}
