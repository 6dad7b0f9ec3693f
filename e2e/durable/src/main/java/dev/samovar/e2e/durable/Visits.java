package dev.samovar.e2e.durable;

import dev.samovar.durable.DurableObject;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.durable.DurableObjectState;
import dev.samovar.durable.DurableObjectStorage;
import dev.samovar.http.Request;
import dev.samovar.http.Response;

/** The guide's example. */
@DurableObject
final class Visits implements DurableObjectFetch {
  private final DurableObjectStorage storage;

  Visits(DurableObjectState state) {
    this.storage = state.storage();
  }

  @Override
  public Response fetch(Request request) {
    long count = storage.getJson("count", Long.class).orElse(0L) + 1;
    storage.putJson("count", count);
    return Response.text("visit " + count);
  }
}
