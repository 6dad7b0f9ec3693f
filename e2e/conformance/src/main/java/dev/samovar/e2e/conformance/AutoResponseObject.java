package dev.samovar.e2e.conformance;

import dev.samovar.durable.DurableObject;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.durable.DurableObjectState;
import dev.samovar.http.NotFound;
import dev.samovar.http.Request;
import dev.samovar.http.Response;

/** Has a pair by which its sockets answer without it. */
@DurableObject
final class AutoResponseObject implements DurableObjectFetch {

  private final DurableObjectState state;

  AutoResponseObject(DurableObjectState state) {
    this.state = state;
  }

  @Override
  public Response fetch(Request request) {
    return switch (request.path()) {
      case "/set" -> set();
      case "/get" -> Response.text(pair());
      default -> throw new NotFound("No route matches " + request.path());
    };
  }

  private Response set() {
    state.setWebSocketAutoResponse("ping", "pong");
    return Response.text("ok");
  }

  private String pair() {
    return state
        .getWebSocketAutoResponse()
        .map(pair -> pair.request() + ":" + pair.response())
        .orElse("none");
  }
}
