package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A codec that reads the document's {@link JsonTokens} and checks the syntax while it reads.
 *
 * <p>A value that is wrong is kept as a violation and passed; null or a zero stands for it until
 * the reading has ended, and then no value is given.
 */
public interface TokenCodec<T> extends JsonCodec<T> {

  @Override
  @Nullable T readNext(JsonReader<JsonSource> reader) throws IOException;

  /** For a codec written by hand, which reads a part of its value by one of ours. */
  @Override
  default T read(JsonReader<JsonSource> reader) throws IOException {
    JsonTokens tokens = reader.context;
    tokens.from(reader);
    int start = tokens.position();
    T value = readNext(reader);
    if (value == null && tokens.isViolatedFrom(start)) {
      throw new JsonException("cannot be read");
    }
    JsonTokens.advance(reader, tokens.position() - 1);
    return value;
  }
}
