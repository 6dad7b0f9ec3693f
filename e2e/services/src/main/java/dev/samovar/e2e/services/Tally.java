package dev.samovar.e2e.services;

import dev.samovar.durable.DurableObject;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.http.Request;
import dev.samovar.http.Response;

/** An object that no binding names. */
@DurableObject
final class Tally implements DurableObjectFetch {
  private int count;

  @Override
  public Response fetch(Request request) {
    count++;
    return Response.text("tally " + count);
  }
}
