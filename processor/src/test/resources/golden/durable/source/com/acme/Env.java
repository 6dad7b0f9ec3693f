package com.acme;

import dev.samovar.durable.DurableObjectNamespace;
import dev.samovar.durable.DurableObjects;
import dev.samovar.worker.Bindings;

@Bindings
interface Env {
  DurableObjectNamespace counter();

  DurableObjects<Feed> feed();
}
