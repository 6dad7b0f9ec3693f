package dev.samovar.e2e.services;

import dev.samovar.http.client.Service;
import dev.samovar.kv.KvNamespace;
import dev.samovar.platform.DispatchNamespace;
import dev.samovar.worker.Bindings;
import dev.samovar.workflow.Workflows;

@Bindings
interface ServicesEnv {

  Workflows<Order> orderFlow();

  Workflows<String> oddFlow();

  KvNamespace seen();

  Accounts accounts();

  /** Of a worker that does not run. */
  Accounts nobody();

  Plans plans();

  Scripted scripted();

  /** The same worker, to connect to. */
  Service pipe();

  DispatchNamespace tenants();
}
