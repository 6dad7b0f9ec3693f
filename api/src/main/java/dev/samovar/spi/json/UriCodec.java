package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * URIs, also relative ones, of the characters of RFC 3986 alone; then as {@link URI} parses them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-2">RFC 3986 §2</a>
 */
public final class UriCodec implements TokenCodec<URI> {

  public static final UriCodec INSTANCE = new UriCodec();

  private static final String MARKS = "-._~:/?#[]@!$&'()*+,;=%";

  private UriCodec() {}

  @Override
  public @Nullable URI readNext(JsonReader<JsonSource> reader) throws IOException {
    JsonTokens tokens = reader.context;
    int start = tokens.position();
    String text = StringCodec.read(reader, "a URI");
    try {
      if (text == null) {
        return null;
      }
      if (isPlain(text)) {
        return new URI(text);
      }
    } catch (URISyntaxException | IndexOutOfBoundsException e) {
      // Not a URI: said below, with its place. TeaVM runs out of bounds where a host ends in a dot.
    }
    return tokens.reject(start, "format", "must be a URI");
  }

  /** Checked here because TeaVM's {@link URI} takes spaces and quotes. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letter && MARKS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void write(JsonWriter writer, URI value) {
    StringCodec.INSTANCE.write(writer, value.toString());
  }
}
