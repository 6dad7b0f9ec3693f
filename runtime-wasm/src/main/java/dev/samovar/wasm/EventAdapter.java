package dev.samovar.wasm;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** One kind of event: from what workerd hands over to what it wants back. */
interface EventAdapter {

  /** The handler's name in the worker's default export: {@code fetch}, {@code scheduled}, … */
  String event();

  /**
   * Handle an event that cannot wait, without a stack of its own.
   *
   * @return null if it may wait: {@link #handle} follows, before any other event
   */
  default @Nullable JSObject handleAtOnce(JSObject subject, JSObject env, JSObject context) {
    return null;
  }

  /**
   * Handle one event. It may wait.
   *
   * @param subject the request, the controller, the batch
   * @return the answer as workerd wants it; null where it wants none; an {@link EventFailure} if
   *     the event is to fail
   */
  @Nullable JSObject handle(JSObject subject, JSObject env, JSObject context);
}
