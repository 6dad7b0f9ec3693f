package dev.samovar.jvm;

import dev.samovar.spi.WorkerLog;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** One entry a failure, not torn by another thread's. */
public final class StandardErrorLog implements WorkerLog {

  @Override
  public void error(String message, @Nullable Throwable thrown) {
    StringWriter text = new StringWriter().append(message);
    if (thrown != null) {
      text.append(System.lineSeparator());
      thrown.printStackTrace(new PrintWriter(text, true));
    }
    System.err.println(text.toString().stripTrailing());
  }
}
