package dev.samovar.json;

import com.dslplatform.json.DslJsonAccess;
import com.dslplatform.json.JsonReader;
import dev.samovar.spi.json.JsonText;
import dev.samovar.spi.json.JsonTokens;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The document being read, as {@code reader.context}: keeps all that is wrong with its values.
 *
 * <p>A codec keeps no path while it reads. The pointers are found from the positions at the end, by
 * a second look at the bytes.
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

  /** What is wrong so far; null is nothing, which is the rule. */
  private @Nullable DocumentViolations violations;

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
    T value = null;
    try {
      begin(document, maxDepth);
      value = codec.readNext(reader);
      end();
    } catch (IOException e) {
      checkAll();
      if (violations == null) {
        // The syntax is right, so only a codec that misreads its input comes here.
        throw JsonPlace.of(document, Math.max(0, position() - 1)).error("cannot be read");
      }
    } catch (RuntimeException e) {
      checkAll();
      if (violations == null) {
        throw e;
      }
    }
    DocumentViolations found = violations;
    if (found != null) {
      throw found.toException(document);
    }
    return value;
  }

  /** The value that the reading stands at, by a codec that does not look at the syntax. */
  <T> @Nullable T readChecked(JsonReader<JsonSource> reader, JsonCodec<T> codec)
      throws IOException {
    int start = position();
    int end = skipValue();
    advance(reader, start);
    T value = null;
    try {
      value = codec.read(reader);
    } catch (JsonException e) {
      rejectedByHand(start, e);
    } catch (IllegalArgumentException e) {
      refused(start, e);
    }
    moveTo(end);
    return value;
  }

  private void rejectedByHand(int start, JsonException e) {
    if (!e.code().isEmpty()) {
      violated(e.position(), null, e.code(), e.reason());
    } else if (!isViolatedFrom(start)) {
      violated(start, null, "invalid", e.reason());
    }
  }

  @Override
  public void checkAll() {
    if (!checked) {
      new JsonSyntax(this, maxDepth, repeatedNames).document();
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
      kept = new JsonSyntax(this, maxDepth, repeatedNames);
      syntax = kept;
    }
    return kept;
  }

  @Override
  protected void keep(int position, @Nullable String member, String code, String message) {
    DocumentViolations found = violations;
    if (found == null) {
      found = new DocumentViolations();
      violations = found;
    }
    found.add(position, member, code, message);
  }

  /** A name that its object has twice, which ends before a position. */
  void violated(int position) {
    violated(position, null, "duplicate", "is there twice");
  }

  /** For codecs written by hand: {@code must be a pair, was null}. */
  public JsonException mismatch(JsonReader<?> reader, String expected) {
    String code = reader.last() == 'n' ? "not_null" : "type";
    String was = JsonText.kind(reader.last());
    return error(reader.getCurrentIndex() - 1, code, "must be " + expected + ", was " + was);
  }

  /** For codecs written by hand, with the code {@code invalid}. */
  public JsonException error(int position, String reason) {
    return error(position, "invalid", reason);
  }

  /**
   * For codecs written by hand: what is wrong with the value that begins at a position.
   *
   * @param code lower case with underscores
   */
  public JsonException error(int position, String code, String reason) {
    return new JsonException(code, reason, "", position, 0, 0);
  }

  /**
   * Keep that a record's constructor did not take its values.
   *
   * @param position of the object
   * @return null, which stands for the record until the reading has ended
   */
  public <T> @Nullable T refused(int position, IllegalArgumentException cause) {
    String reason = cause.getMessage();
    // The JDK's message quotes the text that is no number.
    boolean own = reason != null && !(cause instanceof NumberFormatException);
    violated(position, null, "invalid", own ? reason : "is not valid");
    return null;
  }
}
