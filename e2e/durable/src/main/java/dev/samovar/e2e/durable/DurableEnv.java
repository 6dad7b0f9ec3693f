package dev.samovar.e2e.durable;

import dev.samovar.durable.DurableObjectNamespace;
import dev.samovar.durable.DurableObjects;
import dev.samovar.worker.Bindings;

@Bindings
interface DurableEnv {

  DurableObjectNamespace counter();

  DurableObjectNamespace clock();

  DurableObjectNamespace drawer();

  DurableObjectNamespace visits();

  DurableObjects<Feed> feed();

  DurableObjectNamespace chat();

  DurableObjectNamespace cabinet();

  DurableObjects<Feed> ghost();

  String greeting();
}
