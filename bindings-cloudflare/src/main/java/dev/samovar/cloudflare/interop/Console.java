package dev.samovar.cloudflare.interop;

import dev.samovar.spi.LogText;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * The console of workerd: where all that Java logs goes, an entry at a time.
 *
 * <p>A message is one line: its control characters are escaped ({@link LogText}). With the variable
 * {@code LOG_FORMAT} set to {@code json} an entry is a line of JSON with {@code level}, {@code
 * message}, and where there is one {@code logger} and {@code error}.
 *
 * @see <a href="https://developers.cloudflare.com/workers/observability/logs/workers-logs/">Workers
 *     Logs</a>
 */
public final class Console {

  private static boolean configured;
  private static boolean json;

  private Console() {}

  /**
   * Take the format from the variables of the first event; they are the same for all events of a
   * deployment.
   */
  public static void configure(JSObject env) {
    if (!configured) {
      configured = true;
      json = wantsJson(env);
    }
  }

  public static void debug(@Nullable String logger, String message, @Nullable Throwable thrown) {
    write("debug", logger, message, thrown);
  }

  public static void info(@Nullable String logger, String message, @Nullable Throwable thrown) {
    write("info", logger, message, thrown);
  }

  public static void warn(@Nullable String logger, String message, @Nullable Throwable thrown) {
    write("warn", logger, message, thrown);
  }

  /**
   * @param thrown logged whole, with its stack and causes
   */
  public static void error(@Nullable String logger, String message, @Nullable Throwable thrown) {
    write("error", logger, message, thrown);
  }

  /** What {@code Throwable.printStackTrace()} does. */
  public static void print(Throwable thrown) {
    write("error", null, StackTraces.of(thrown), null);
  }

  private static void write(
      String level, @Nullable String logger, String message, @Nullable Throwable thrown) {
    String error = thrown == null ? null : StackTraces.of(thrown);
    if (json) {
      line(level, logger, message, error);
    } else {
      text(
          level,
          (logger == null ? "" : logger + ": ")
              + LogText.line(message)
              + (error == null ? "" : "\n" + error));
    }
  }

  @JSBody(params = "env", script = "return env.LOG_FORMAT === 'json';")
  private static native boolean wantsJson(JSObject env);

  @JSBody(
      params = {"level", "text"},
      script = "console[level](text);")
  private static native void text(String level, String text);

  @JSBody(
      params = {"level", "logger", "message", "error"},
      script =
          "var entry = {level: level};"
              + "if (logger !== null) entry.logger = logger;"
              + "entry.message = message;"
              + "if (error !== null) entry.error = error;"
              + "console[level](JSON.stringify(entry));")
  private static native void line(
      String level, @Nullable String logger, String message, @Nullable String error);
}
