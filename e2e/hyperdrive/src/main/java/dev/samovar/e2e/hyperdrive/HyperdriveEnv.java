package dev.samovar.e2e.hyperdrive;

import dev.samovar.durable.DurableObjectNamespace;
import dev.samovar.hyperdrive.Hyperdrive;
import dev.samovar.kv.KvNamespace;
import dev.samovar.worker.Bindings;

/** What the worker is bound to. */
@Bindings
public interface HyperdriveEnv {

  Hyperdrive hyperdrive();

  KvNamespace kv();

  DurableObjectNamespace keeper();
}
