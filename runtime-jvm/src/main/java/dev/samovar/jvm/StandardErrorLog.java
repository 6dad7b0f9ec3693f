package dev.samovar.jvm;

import dev.samovar.spi.LogText;
import dev.samovar.spi.WorkerLog;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** One entry a failure, not torn by another thread's. */
public final class StandardErrorLog implements WorkerLog {

  @Override
  public void error(String message, @Nullable Throwable thrown) {
    StringWriter text = new StringWriter().append(LogText.line(message));
    if (thrown != null) {
      text.append(System.lineSeparator());
      thrown.printStackTrace(new Lines(text));
    }
    System.err.println(text.toString().stripTrailing());
  }

  /** Each exception and each frame is one line, whatever its message holds. */
  private static final class Lines extends PrintWriter {

    Lines(StringWriter text) {
      super(text, true);
    }

    @Override
    public void println(Object line) {
      super.println(LogText.line(String.valueOf(line)));
    }
  }
}
