package dev.samovar.e2e.durable;

import dev.samovar.durable.DurableObjectApi;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.worker.Idempotent;
import java.util.List;
import java.util.Optional;

/** What a feed does for the worker. */
@DurableObjectApi
interface Feed extends DurableObjectFetch {

  long publish(Message message);

  List<Message> latest(int count);

  Optional<Message> find(long id);

  byte[] reversed(byte[] bytes);

  boolean isEmpty();

  void clear();

  void fail(String message);

  void refuse(String how);

  int calls();

  @Idempotent
  int callsOrMore();

  void reset();

  void trap();
}
