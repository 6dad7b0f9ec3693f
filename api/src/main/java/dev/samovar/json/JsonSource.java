package dev.samovar.json;

import com.dslplatform.json.DslJsonAccess;
import com.dslplatform.json.JsonReader;
import dev.samovar.spi.json.JsonTokens;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The document being read, as {@code reader.context}: makes errors that name their place.
 *
 * <p>A codec keeps no path while it reads. The pointer is found from the position when an error
 * needs it, by a second look at the bytes.
 */
public final class JsonSource extends JsonTokens {

  /** The last document's: it suits the next one, and is not made again. */
  private static final AtomicReference<@Nullable JsonSource> KEPT = new AtomicReference<>();

  private static final byte[] NOTHING = {};

  private final JsonReader<JsonSource> reader = DslJsonAccess.reader(this);
  private int maxDepth;
  private boolean repeatedNames;
  private @Nullable JsonSyntax syntax;
  private boolean checked;

  private JsonSource() {}

  /** The document's value; what is wrong with its syntax is told before what is wrong with it. */
  static <T> T read(byte[] document, int maxDepth, JsonCodec<T> codec) {
    JsonSource kept = KEPT.getAndSet(null);
    JsonSource source = kept == null ? new JsonSource() : kept;
    source.maxDepth = maxDepth;
    source.repeatedNames = codec.isOpenToRepeatedNames();
    T value = source.read(document, codec);
    source.reader.process(NOTHING, 0);
    source.syntax = null;
    source.checked = false;
    source.forget();
    KEPT.set(source);
    return value;
  }

  private <T> T read(byte[] document, JsonCodec<T> codec) {
    reader.process(document, document.length);
    try {
      begin(document, maxDepth);
      T value = codec.readNext(reader);
      end();
      return value;
    } catch (IOException e) {
      checkAll();
      // The syntax is right, so only a codec that misreads its input comes here.
      throw error(Math.max(0, position() - 1), "cannot be read");
    } catch (RuntimeException e) {
      checkAll();
      throw e;
    }
  }

  /** The value that the reading stands at, by a codec that does not look at the syntax. */
  <T> T readChecked(JsonReader<JsonSource> reader, JsonCodec<T> codec) throws IOException {
    int start = position();
    int end = skipValue();
    advance(reader, start);
    T value = codec.read(reader);
    moveTo(end);
    return value;
  }

  @Override
  public void checkAll() {
    if (!checked) {
      new JsonSyntax(bytes(), maxDepth, repeatedNames).document();
      checked = true;
    }
  }

  @Override
  protected int skip(int start, int depth) {
    return syntax().value(start, depth);
  }

  @Override
  protected int skipText(int start) {
    return syntax().text(start);
  }

  private JsonSyntax syntax() {
    JsonSyntax kept = syntax;
    if (kept == null) {
      kept = new JsonSyntax(bytes(), maxDepth, repeatedNames);
      syntax = kept;
    }
    return kept;
  }

  /** The error for the value that the reader stands at: {@code must be a string, was null}. */
  public JsonException mismatch(JsonReader<?> reader, String expected) {
    return error(
        reader.getCurrentIndex() - 1, "must be " + expected + ", was " + kind(reader.last()));
  }

  @Override
  public JsonException mismatch(String expected) {
    return error(position(), "must be " + expected + ", was " + kind(bytes()[position()]));
  }

  /** The error for the value that begins at a position: a reason such as {@code is too large}. */
  @Override
  public JsonException error(int position, String reason) {
    return JsonPlace.of(bytes(), position).error(reason, "");
  }

  /** The error for a member that the object at a position lacks. */
  @Override
  public JsonException missing(int position, String name) {
    return JsonPlace.of(bytes(), position).error("is missing", JsonPlace.segment(name));
  }

  /** The error for an object whose record's constructor did not take its values. */
  public JsonException refused(int position, IllegalArgumentException cause) {
    String reason = cause.getMessage();
    return error(position, reason == null ? "is not valid" : reason);
  }

  private static String kind(byte first) {
    switch (first) {
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
