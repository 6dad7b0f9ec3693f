package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonCodec;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;

/** URIs, also relative ones, as {@link URI} parses them. */
public final class UriCodec implements JsonCodec<URI> {

  public static final UriCodec INSTANCE = new UriCodec();

  private UriCodec() {}

  @Override
  public URI read(JsonReader<JsonSource> reader) throws IOException {
    int start = reader.getCurrentIndex() - 1;
    try {
      return new URI(StringCodec.read(reader, "a URI"));
    } catch (URISyntaxException e) {
      throw reader.context.error(start, "must be a URI");
    }
  }

  @Override
  public void write(JsonWriter writer, URI value) {
    StringCodec.INSTANCE.write(writer, value.toString());
  }
}
