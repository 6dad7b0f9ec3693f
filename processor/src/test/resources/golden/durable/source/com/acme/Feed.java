package com.acme;

import dev.samovar.durable.DurableObjectApi;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.worker.Idempotent;
import java.util.List;
import java.util.Optional;

@DurableObjectApi
interface Feed extends DurableObjectFetch {
  long publish(String text, byte[] image);

  List<String> latest(int count);

  @Idempotent
  Optional<String> find(long id);

  void clear();
}
