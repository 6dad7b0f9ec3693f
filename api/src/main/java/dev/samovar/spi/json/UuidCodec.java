package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * UUIDs in their 36 characters, in either case; {@link UUID#fromString} alone would take {@code
 * 1-1-1-1-1} too.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9562#section-4">RFC 9562 §4</a>
 */
public final class UuidCodec implements TokenCodec<UUID> {

  public static final UuidCodec INSTANCE = new UuidCodec();

  private static final int LENGTH = 36;

  private UuidCodec() {}

  static @Nullable UUID parse(String text) {
    if (text.length() != LENGTH) {
      return null;
    }
    for (int i = 0; i < LENGTH; i++) {
      boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
      char c = text.charAt(i);
      if (hyphen ? c != '-' : !isHex(c)) {
        return null;
      }
    }
    return UUID.fromString(text);
  }

  private static boolean isHex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  @Override
  public @Nullable UUID readNext(JsonReader<JsonSource> reader) throws IOException {
    JsonTokens tokens = reader.context;
    int start = tokens.position();
    String text = StringCodec.read(reader, "a UUID");
    if (text == null) {
      return null;
    }
    UUID value = parse(text);
    return value == null ? tokens.reject(start, "format", "must be a UUID") : value;
  }

  @Override
  public void write(JsonWriter writer, UUID value) {
    QuotedText.write(writer, value.toString());
  }
}
