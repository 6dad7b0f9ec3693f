package dev.samovar.spi.json;

import com.dslplatform.json.JsonWriter;
import dev.samovar.spi.LinkedFor;

/**
 * Arrays of primitives, written by their class; bytes are base64, as in a record.
 *
 * <p>Not those of {@code double} and {@code float}: their digits would be linked in each worker. A
 * record has them, and so has a list.
 */
final class PrimitiveArrays {
  private static final String BASE64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private PrimitiveArrays() {}

  /** Whether it was one. */
  static boolean write(JsonWriter writer, Object value) {
    return writeBytes(writer, value) || writeArray(writer, value);
  }

  @LinkedFor(byte[].class)
  private static boolean writeBytes(JsonWriter writer, Object value) {
    if (!(value instanceof byte[] bytes)) {
      return false;
    }
    writeBase64(writer, bytes);
    return true;
  }

  @LinkedFor({int[].class, long[].class, short[].class, boolean[].class, char[].class})
  private static boolean writeArray(JsonWriter writer, Object value) {
    int length = length(value);
    if (length < 0) {
      return false;
    }
    writer.writeByte(JsonWriter.ARRAY_START);
    for (int i = 0; i < length; i++) {
      if (i > 0) {
        writer.writeByte(JsonWriter.COMMA);
      }
      writeElement(writer, value, i);
    }
    writer.writeByte(JsonWriter.ARRAY_END);
    return true;
  }

  /** -1 for another value. */
  private static int length(Object value) {
    if (value instanceof int[] ints) {
      return ints.length;
    }
    if (value instanceof long[] longs) {
      return longs.length;
    }
    if (value instanceof short[] shorts) {
      return shorts.length;
    }
    if (value instanceof boolean[] flags) {
      return flags.length;
    }
    return value instanceof char[] chars ? chars.length : -1;
  }

  private static void writeElement(JsonWriter writer, Object array, int i) {
    if (array instanceof int[] ints) {
      IntCodec.writeInt(writer, ints[i]);
    } else if (array instanceof long[] longs) {
      LongCodec.writeLong(writer, longs[i]);
    } else if (array instanceof short[] shorts) {
      IntCodec.writeInt(writer, shorts[i]);
    } else if (array instanceof boolean[] flags) {
      BooleanCodec.writeBoolean(writer, flags[i]);
    } else if (array instanceof char[] chars) {
      QuotedText.write(writer, String.valueOf(chars[i]));
    }
  }

  private static void writeBase64(JsonWriter writer, byte[] bytes) {
    writer.writeByte(JsonWriter.QUOTE);
    for (int i = 0; i < bytes.length; i += 3) {
      int rest = Math.min(3, bytes.length - i);
      int bits = (bytes[i] & 0xFF) << 16;
      bits |= rest > 1 ? (bytes[i + 1] & 0xFF) << 8 : 0;
      bits |= rest > 2 ? bytes[i + 2] & 0xFF : 0;
      for (int digit = 0; digit < 4; digit++) {
        char c = digit > rest ? '=' : BASE64.charAt(bits >> 18 - 6 * digit & 63);
        writer.writeByte((byte) c);
      }
    }
    writer.writeByte(JsonWriter.QUOTE);
  }
}
