package dev.samovar.e2e.conformance;

import dev.samovar.durable.DurableObject;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.durable.DurableObjectState;
import dev.samovar.http.NotFound;
import dev.samovar.http.Request;
import dev.samovar.http.Response;

/** Knows its name. */
@DurableObject
final class MyClass implements DurableObjectFetch {

  private final DurableObjectState state;
  private final String nameAtFirst;

  MyClass(DurableObjectState state) {
    this.state = state;
    this.nameAtFirst = name();
  }

  @Override
  public Response fetch(Request request) {
    return switch (request.path()) {
      case "/hello" -> hello(name());
      case "/ctor-name" -> hello(nameAtFirst);
      default -> throw new NotFound("No route matches " + request.path());
    };
  }

  private String name() {
    return state.id().name().orElse("unknown");
  }

  private static Response hello(String name) {
    return Response.text("Hello from " + name + "!");
  }
}
