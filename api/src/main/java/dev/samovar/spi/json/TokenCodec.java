package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import java.io.IOException;

/** A codec that reads the document's {@link JsonTokens}, so that nobody need look at it before. */
public interface TokenCodec<T> extends JsonCodec<T> {

  @Override
  T readNext(JsonReader<JsonSource> reader) throws IOException;

  /** For a codec written by hand, which reads a part of its value by one of ours. */
  @Override
  default T read(JsonReader<JsonSource> reader) throws IOException {
    JsonTokens tokens = reader.context;
    tokens.from(reader);
    T value = readNext(reader);
    JsonTokens.advance(reader, tokens.position() - 1);
    return value;
  }
}
