package com.acme;

import dev.samovar.durable.DurableObjectApi;
import dev.samovar.durable.DurableObjectFetch;
import java.util.List;
import java.util.Optional;

@DurableObjectApi
interface Feed extends DurableObjectFetch {
  long publish(String text, byte[] image);

  List<String> latest(int count);

  Optional<String> find(long id);

  void clear();
}
