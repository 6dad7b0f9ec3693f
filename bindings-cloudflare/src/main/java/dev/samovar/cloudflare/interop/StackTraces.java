package dev.samovar.cloudflare.interop;

import dev.samovar.spi.LogText;
import java.io.PrintStream;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExceptions;
import org.teavm.jso.JSObject;

/** Exceptions as text, as the JDK prints them: frames, causes, what was suppressed. */
public final class StackTraces {

  /** Where a chain of causes ends that may have no end. */
  private static final int MAX_CAUSES = 16;

  private StackTraces() {}

  public static String of(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    append(text, thrown, "", 0);
    return text.toString();
  }

  /** {@code Throwable.printStackTrace(PrintStream)}. */
  public static void print(Throwable thrown, PrintStream stream) {
    stream.println(of(thrown));
  }

  /** {@code Throwable.printStackTrace(PrintWriter)}. */
  public static void print(Throwable thrown, PrintWriter writer) {
    writer.println(of(thrown));
  }

  private static void append(StringBuilder text, Throwable thrown, String indent, int depth) {
    text.append(LogText.line(String.valueOf(thrown)));
    appendFrames(text, thrown, indent);
    for (Throwable suppressed : thrown.getSuppressed()) {
      text.append('\n').append(indent).append("\tSuppressed: ");
      append(text, suppressed, indent + "\t", depth + 1);
    }
    Throwable cause = thrown.getCause();
    if (cause != null && depth < MAX_CAUSES) {
      text.append('\n').append(indent).append("Caused by: ");
      append(text, cause, indent, depth + 1);
    }
  }

  private static void appendFrames(StringBuilder text, Throwable thrown, String indent) {
    if (!Target.isWasm()) {
      appendJsFrames(text, thrown);
      return;
    }
    for (StackTraceElement frame : thrown.getStackTrace()) {
      text.append('\n').append(indent).append("\tat ").append(frame);
    }
  }

  /**
   * The JavaScript target knows no Java frames; the bundle's source map leads from its own to the
   * lines.
   */
  private static void appendJsFrames(StringBuilder text, Throwable thrown) {
    JSObject error = JSExceptions.getJSException(thrown);
    String frames = error == null ? null : frames(error);
    if (frames != null) {
      text.append('\n').append(frames);
    }
  }

  @JSBody(
      params = "error",
      script =
          "var stack = String(error.stack); var at = stack.indexOf('\\n    at '); return at < 0 ? null : stack.substring(at + 1);")
  private static native @Nullable String frames(JSObject error);
}
