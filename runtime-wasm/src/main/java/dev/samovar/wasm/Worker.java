package dev.samovar.wasm;

import java.util.List;

/** The worker that this bundle is. */
final class Worker {

  private Worker() {}

  static void start() {
    Events.start(List.of());
  }
}
