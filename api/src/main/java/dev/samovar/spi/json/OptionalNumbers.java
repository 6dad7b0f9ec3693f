package dev.samovar.spi.json;

import com.dslplatform.json.JsonWriter;
import dev.samovar.spi.LinkedFor;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Optionals of primitives, written by their class; null where they are empty. */
final class OptionalNumbers {
  private OptionalNumbers() {}

  /** Whether it was one. */
  @LinkedFor({OptionalInt.class, OptionalLong.class, OptionalDouble.class})
  static boolean write(JsonWriter writer, Object value) {
    if (value instanceof OptionalInt number && number.isPresent()) {
      IntCodec.writeInt(writer, number.getAsInt());
    } else if (value instanceof OptionalLong number && number.isPresent()) {
      LongCodec.writeLong(writer, number.getAsLong());
    } else if (value instanceof OptionalDouble number && number.isPresent()) {
      // By its own toString, as a double's digits would be linked in each worker.
      AnyWriter.writeDigits(writer, within(number.toString()), number);
    } else if (value instanceof OptionalInt
        || value instanceof OptionalLong
        || value instanceof OptionalDouble) {
      writer.writeNull();
    } else {
      return false;
    }
    return true;
  }

  /** {@code OptionalDouble[0.5]} on a JVM, {@code OptionalDouble.of(0.5)} in TeaVM's library. */
  private static String within(String text) {
    int open = Math.max(text.indexOf('['), text.indexOf('('));
    return text.substring(open + 1, text.length() - 1);
  }
}
