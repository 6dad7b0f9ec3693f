package com.acme;

import dev.samovar.d1.D1Database;
import dev.samovar.kv.KvNamespace;
import dev.samovar.routing.Router;
import dev.samovar.worker.Bindings;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;

@Worker(name = "shop")
final class Shop extends Base<Shop.Env> {

  @Bindings
  interface Env extends HasDatabase {
    KvNamespace carts();
  }

  interface HasDatabase {
    D1Database db();
  }
}

abstract class Base<T> implements WorkerApp<T> {
  @Override
  public void routes(Router<T> router) {}
}
