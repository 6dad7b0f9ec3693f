package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An array as a list that cannot be changed. */
public final class ListCodec<T> extends ElementsCodec<T, List<T>> {

  public ListCodec(JsonCodec<T> element) {
    super(element);
  }

  @Override
  public List<T> readNext(JsonReader<JsonSource> reader) throws IOException {
    List<T> list = new ArrayList<>();
    readInto(reader, list);
    return Collections.unmodifiableList(list);
  }
}
