package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.util.Collection;

/** What lists and sets have in common: an array of elements with a codec. */
abstract class ElementsCodec<T, C extends Collection<T>> implements TokenCodec<C> {

  final JsonCodec<T> element;

  ElementsCodec(JsonCodec<T> element) {
    this.element = element;
  }

  final void readInto(JsonReader<JsonSource> reader, Collection<T> elements) throws IOException {
    JsonTokens tokens = reader.context;
    for (boolean more = tokens.beginArray(); more; more = tokens.anotherElement()) {
      elements.add(element.readNext(reader));
    }
  }

  @Override
  public final void write(JsonWriter writer, C elements) {
    writer.writeByte(JsonWriter.ARRAY_START);
    boolean first = true;
    for (T each : elements) {
      if (!first) {
        writer.writeByte(JsonWriter.COMMA);
      }
      first = false;
      element.write(writer, each);
    }
    writer.writeByte(JsonWriter.ARRAY_END);
  }

  @Override
  public final boolean isOpenToRepeatedNames() {
    return element.isOpenToRepeatedNames();
  }
}
