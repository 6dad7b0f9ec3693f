package dev.samovar.wasm.thread;

import org.jspecify.annotations.Nullable;

/**
 * The exceptions that a {@code try} with resources suppresses; the natives' bodies are the
 * plugin's.
 */
public final class Suppressed {

  private static final Throwable[] NONE = new Throwable[0];

  private Suppressed() {}

  /** {@code Throwable.addSuppressed}. */
  public static void add(Throwable thrown, Throwable suppressed) {
    if (suppressed == thrown) {
      throw new IllegalArgumentException("An exception cannot suppress itself", suppressed);
    }
    Throwable[] known = all(thrown);
    Throwable[] more = new Throwable[known.length + 1];
    System.arraycopy(known, 0, more, 0, known.length);
    more[known.length] = suppressed;
    set(thrown, more);
  }

  /** {@code Throwable.getSuppressed}. */
  public static Throwable[] all(Throwable thrown) {
    Throwable[] known = get(thrown);
    return known == null ? NONE : known.clone();
  }

  private static native Throwable @Nullable [] get(Throwable thrown);

  private static native void set(Throwable thrown, Throwable[] suppressed);
}
