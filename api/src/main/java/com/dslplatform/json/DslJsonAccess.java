package com.dslplatform.json;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Makes DSL-JSON's reader and writer without its registry.
 *
 * <p>Here because their constructors are visible in this package only. The public way to them is
 * {@code DslJson}, whose constructor links every converter there is: 30 KB of Wasm (gzip) that our
 * own codecs do not use.
 */
public final class DslJsonAccess {

  /** Numbers longer than this are refused where DSL-JSON itself reads them. */
  private static final int MAX_DIGITS = 512;

  private static final byte[] NOTHING = {};
  private static final int FIRST_TEXT_BUFFER = 64;
  private static final int LEAST_OUTPUT_BUFFER = 512;

  /** Buffers up to here are kept always, those up to there while documents are as long. */
  private static final int SMALL_BUFFER = 1 << 16;

  private static final int LARGEST_KEPT_BUFFER = 1 << 21;

  /** Each write asks for room for the longest that it may be. */
  private static final int SPARE = 256;

  /** What the last documents needed, the longest of them half forgotten with each that follows. */
  private static int usualOutput = LEAST_OUTPUT_BUFFER;

  /** The last document's writer: its buffer suits the next one, and is not made again. */
  private static final AtomicReference<@Nullable JsonWriter> KEPT = new AtomicReference<>();

  private DslJsonAccess() {}

  /** A reader of nothing as yet; text is limited by the document's length alone. */
  public static <C> JsonReader<C> reader(C context) {
    return new JsonReader<>(
        NOTHING,
        0,
        context,
        new char[FIRST_TEXT_BUFFER],
        null,
        null,
        null,
        JsonReader.ErrorInfo.DESCRIPTION_ONLY,
        JsonReader.DoublePrecision.EXACT,
        JsonReader.UnknownNumberParsing.LONG_AND_BIGDECIMAL,
        MAX_DIGITS,
        Integer.MAX_VALUE);
  }

  /** A writer into memory. */
  public static JsonWriter writer() {
    return new JsonWriter(LEAST_OUTPUT_BUFFER, null);
  }

  /** A writer into memory, for a whole document. */
  public static JsonWriter documentWriter() {
    JsonWriter kept = KEPT.getAndSet(null);
    int expected = usualOutput;
    return kept == null || kept.getByteBuffer().length < expected
        ? new JsonWriter(expected, null)
        : kept;
  }

  /** What was written to a {@link #documentWriter}. */
  public static byte[] document(JsonWriter writer) {
    byte[] document = writer.toByteArray();
    usualOutput = Math.max(LEAST_OUTPUT_BUFFER, Math.max(document.length + SPARE, usualOutput / 2));
    if (isKept(writer.getByteBuffer().length)) {
      writer.reset();
      KEPT.set(writer);
    }
    return document;
  }

  private static boolean isKept(int length) {
    return length <= SMALL_BUFFER || length <= Math.min(2 * usualOutput, LARGEST_KEPT_BUFFER);
  }

  /** The shortest digits that read back as this number, which is finite and not a zero. */
  public static void writeDouble(JsonWriter writer, double value) {
    writer.writeDouble(value);
  }

  /** The writer's buffer with room for so many bytes behind {@code writer.size()}. */
  public static byte[] room(JsonWriter writer, int bytes) {
    return writer.ensureCapacity(bytes);
  }

  /** Count bytes that were put into {@link #room}. */
  public static void advance(JsonWriter writer, int bytes) {
    writer.advance(bytes);
  }
}
