package dev.samovar.json;

import com.dslplatform.json.JsonReader;

/**
 * The document being read, as {@code reader.context}: makes errors that name their place.
 *
 * <p>A codec keeps no path while it reads. The pointer is found from the position when an error
 * needs it, by a second look at the bytes.
 */
public final class JsonSource {

  final byte[] bytes;

  JsonSource(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The document itself, not a copy; only to be looked at. */
  public byte[] bytes() {
    return bytes;
  }

  /** The error for the value that the reader stands at: {@code must be a string, was null}. */
  public JsonException mismatch(JsonReader<?> reader, String expected) {
    return error(reader.getCurrentIndex() - 1, "must be " + expected + ", was " + kind(reader));
  }

  /** The error for the value that begins at a position: a reason such as {@code is too large}. */
  public JsonException error(int position, String reason) {
    return JsonPlace.of(bytes, position).error(reason, "");
  }

  /** The error for a member that the object at a position lacks. */
  public JsonException missing(int position, String name) {
    return JsonPlace.of(bytes, position).error("is missing", JsonPlace.segment(name));
  }

  /** The error for an object whose record's constructor did not take its values. */
  public JsonException refused(int position, IllegalArgumentException cause) {
    String reason = cause.getMessage();
    return error(position, reason == null ? "is not valid" : reason);
  }

  private static String kind(JsonReader<?> reader) {
    switch (reader.last()) {
      case '"':
        return "a string";
      case '{':
        return "an object";
      case '[':
        return "an array";
      case 'n':
        return "null";
      case 't':
      case 'f':
        return "a boolean";
      default:
        return "a number";
    }
  }
}
