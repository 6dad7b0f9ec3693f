package dev.samovar.wasm;

import dev.samovar.spi.WorkerLog;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;

/** The console of workerd: one entry for a failure, with its stack and causes. */
final class ConsoleLog implements WorkerLog {

  @Override
  public void error(String message, @Nullable Throwable thrown) {
    error(thrown == null ? message : message + "\n" + trace(thrown));
  }

  private static String trace(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  @JSBody(params = "message", script = "console.error(message);")
  private static native void error(String message);
}
