package dev.samovar.bundler.resident;

import java.util.ArrayList;
import java.util.List;
import org.teavm.tooling.TeaVMToolLog;

/** Keeps the errors that TeaVM tells of; what it says else is of no use to a developer. */
final class ErrorLog implements TeaVMToolLog {

  private final List<String> errors = new ArrayList<>();

  List<String> errors() {
    return List.copyOf(errors);
  }

  @Override
  public void error(String text) {
    errors.add(text);
  }

  @Override
  public void error(String text, Throwable cause) {
    errors.add(text + ": " + cause);
  }

  @Override
  public void info(String text) {}

  @Override
  public void debug(String text) {}

  @Override
  public void warning(String text) {}

  @Override
  public void info(String text, Throwable cause) {}

  @Override
  public void debug(String text, Throwable cause) {}

  @Override
  public void warning(String text, Throwable cause) {}
}
