package dev.samovar.teavm.classlib;

/**
 * Of {@code Optional}: its text as the JDK has it, not {@code Optional.of(…)}.
 *
 * <p>Built without invokedynamic: it is moved into that class.
 */
abstract class OptionalText {
  private Object value;

  @Override
  public String toString() {
    return value == null ? "Optional.empty" : "Optional[".concat(String.valueOf(value)).concat("]");
  }
}
