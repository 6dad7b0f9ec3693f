package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.util.Base64;

/**
 * Bytes as base64 with padding.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4648#section-4">RFC 4648 §4</a>
 */
public final class BytesCodec implements JsonCodec<byte[]> {

  public static final BytesCodec INSTANCE = new BytesCodec();

  private BytesCodec() {}

  @Override
  public byte[] read(JsonReader<JsonSource> reader) throws IOException {
    int start = reader.getCurrentIndex() - 1;
    String text = StringCodec.read(reader, "a string in base64");
    try {
      if (text.length() % 4 == 0) {
        return Base64.getDecoder().decode(text);
      }
    } catch (IllegalArgumentException e) {
      // Not base64: said below, with its place.
    }
    throw reader.context.error(start, "must be a string in base64");
  }

  @Override
  public void write(JsonWriter writer, byte[] value) {
    writer.writeBinary(value);
  }
}
