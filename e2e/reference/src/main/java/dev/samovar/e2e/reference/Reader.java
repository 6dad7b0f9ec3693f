package dev.samovar.e2e.reference;

import dev.samovar.durable.DurableObject;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.http.Request;
import dev.samovar.http.Response;

/** An object that reads a body. */
@DurableObject
final class Reader implements DurableObjectFetch {

  @Override
  public Response fetch(Request request) {
    return Response.text("size=" + request.bytes().length + "\n");
  }
}
