package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object whose names are data, as a map in its order that cannot be changed. */
public final class MapCodec<K, V> implements TokenCodec<Map<K, V>> {

  private final JsonKey<K> key;
  private final JsonCodec<V> value;

  public MapCodec(JsonKey<K> key, JsonCodec<V> value) {
    this.key = key;
    this.value = value;
  }

  @Override
  public Map<K, V> readNext(JsonReader<JsonSource> reader) throws IOException {
    JsonTokens tokens = reader.context;
    Map<K, V> map = new LinkedHashMap<>();
    int names = 0;
    for (boolean more = tokens.beginObject(); more; more = tokens.anotherName()) {
      K name = readKey(tokens);
      V read = value.readNext(reader);
      if (name == null) {
        continue;
      }
      map.put(name, read);
      if (map.size() != ++names) {
        tokens.checkAll();
        names = map.size();
      }
    }
    return Collections.unmodifiableMap(map);
  }

  @Override
  public void write(JsonWriter writer, Map<K, V> map) {
    writer.writeByte(JsonWriter.OBJECT_START);
    boolean first = true;
    for (Map.Entry<K, V> entry : map.entrySet()) {
      if (!first) {
        writer.writeByte(JsonWriter.COMMA);
      }
      first = false;
      StringCodec.INSTANCE.write(writer, key.write(entry.getKey()));
      writer.writeByte(JsonWriter.SEMI);
      value.write(writer, entry.getValue());
    }
    writer.writeByte(JsonWriter.OBJECT_END);
  }

  @Override
  public boolean isOpenToRepeatedNames() {
    return value.isOpenToRepeatedNames();
  }

  /** Null if the name is no key. */
  private @Nullable K readKey(JsonTokens tokens) throws IOException {
    K name = key.read(tokens.text());
    tokens.colon();
    if (name == null) {
      tokens.broken(tokens.at, "key", "must have a name that is " + key.expected());
    }
    return name;
  }
}
