package dev.samovar.e2e.services;

import dev.samovar.kv.KvNamespace;

/** How often something was done, over restarts. */
record Notes(KvNamespace kv) {

  int count(String what) {
    int count = of(what) + 1;
    kv.put(what, Integer.toString(count));
    return count;
  }

  int of(String what) {
    return kv.get(what).map(Integer::parseInt).orElse(0);
  }
}
