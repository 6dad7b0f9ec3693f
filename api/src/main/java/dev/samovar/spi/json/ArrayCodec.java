package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An array of objects. */
public final class ArrayCodec<T> implements TokenCodec<T[]> {

  private final ListCodec<T> elements;
  private final T[] empty;

  /**
   * @param empty tells the array's class
   */
  public ArrayCodec(JsonCodec<T> element, T[] empty) {
    this.elements = new ListCodec<>(element);
    this.empty = empty;
  }

  @Override
  public T[] readNext(JsonReader<JsonSource> reader) throws IOException {
    List<T> list = new ArrayList<>();
    elements.readInto(reader, list);
    return list.toArray(empty);
  }

  @Override
  public void write(JsonWriter writer, T[] array) {
    elements.write(writer, Arrays.asList(array));
  }
}
