package dev.samovar.e2e.events;

import dev.samovar.kv.KvNamespace;
import dev.samovar.worker.Bindings;

@Bindings
interface EventsEnv {

  /** What the events have left, for the tests to look at. */
  KvNamespace seen();
}
