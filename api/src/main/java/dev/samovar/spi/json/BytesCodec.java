package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as base64 with padding, in its one form: what is over in the last digit must be zero.
 *
 * <p>Read by hand: DSL-JSON and TeaVM's {@code Base64} both pass over what is no digit.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4648#section-4">RFC 4648 §4</a>
 */
public final class BytesCodec implements TokenCodec<byte[]> {

  public static final BytesCodec INSTANCE = new BytesCodec();

  private static final String EXPECTED = "a string in base64";

  private BytesCodec() {}

  @Override
  public byte @Nullable [] readNext(JsonReader<JsonSource> reader) throws IOException {
    JsonTokens tokens = reader.context;
    int start = tokens.position();
    String text = StringCodec.read(reader, EXPECTED);
    if (text == null) {
      return null;
    }
    int digits = text.length();
    while (digits > 0 && text.charAt(digits - 1) == '=' && digits > text.length() - 2) {
      digits--;
    }
    byte[] bytes = new byte[digits * 3 / 4];
    if (text.length() % 4 != 0 || !decode(text, digits, bytes)) {
      return tokens.reject(start, "format", "must be " + EXPECTED);
    }
    return bytes;
  }

  private static boolean decode(String text, int digits, byte[] bytes) {
    int bits = 0;
    int at = 0;
    for (int i = 0; i < digits; i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return false;
      }
      bits = bits << 6 | digit;
      int pending = (i + 1) * 6 % 8;
      if (i % 4 != 0) {
        bytes[at++] = (byte) (bits >> pending);
      }
      bits &= (1 << pending) - 1;
    }
    return bits == 0;
  }

  private static int digit(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 26;
    }
    if (c >= '0' && c <= '9') {
      return c - '0' + 52;
    }
    return c == '+' ? 62 : c == '/' ? 63 : -1;
  }

  @Override
  public void write(JsonWriter writer, byte[] value) {
    writer.writeBinary(value);
  }
}
