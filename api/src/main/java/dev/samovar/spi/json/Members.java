package dev.samovar.spi.json;

import com.dslplatform.json.JsonReader;
import dev.samovar.json.JsonSource;
import java.io.IOException;

/** Steps from value to value; what is passed is known to be well-formed. */
final class Members {

  private Members() {}

  /** From the end of a value to the next element's first byte, or behind the array's end. */
  static boolean another(JsonReader<JsonSource> reader) throws IOException {
    if (reader.getNextToken() != ',') {
      return false;
    }
    reader.getNextToken();
    return true;
  }

  /** From the array's first byte to its first element; false behind the end of an empty array. */
  static boolean beginArray(JsonReader<JsonSource> reader) throws IOException {
    if (reader.last() != '[') {
      throw reader.context.mismatch(reader, "an array");
    }
    return reader.getNextToken() != ']';
  }

  /** From the object's first byte to its first name; false behind the end of an empty object. */
  static boolean begin(JsonReader<JsonSource> reader) throws IOException {
    if (reader.last() != '{') {
      throw reader.context.mismatch(reader, "an object");
    }
    return reader.getNextToken() == '"';
  }
}
