package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** An array as a set in its order that cannot be changed; equal elements become one. */
public final class SetCodec<T> extends ElementsCodec<T, Set<T>> {

  public SetCodec(JsonCodec<T> element) {
    super(element);
  }

  @Override
  public Set<T> readNext(JsonReader<JsonSource> reader) throws IOException {
    Set<T> set = new LinkedHashSet<>();
    readInto(reader, set);
    return Collections.unmodifiableSet(set);
  }
}
