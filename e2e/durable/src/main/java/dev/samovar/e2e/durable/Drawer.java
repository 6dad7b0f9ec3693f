package dev.samovar.e2e.durable;

import dev.samovar.durable.DurableObject;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.durable.DurableObjectState;
import dev.samovar.http.Request;
import dev.samovar.http.Response;

/** Its storage, fact by fact. */
@DurableObject
final class Drawer implements DurableObjectFetch {

  private final DurableObjectState state;

  Drawer(DurableObjectState state) {
    this.state = state;
  }

  @Override
  public Response fetch(Request request) {
    String path = request.path();
    String fact = path.substring(path.lastIndexOf('/') + 1);
    return Response.text(
        fact.startsWith("sql-")
            ? SqlFacts.run(fact, state.storage())
            : StorageFacts.run(fact, state.storage()));
  }
}
