package dev.samovar.e2e.conformance;

import dev.samovar.http.Response;
import dev.samovar.json.JsonType;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A queue, and what came by it while this isolate lives. */
final class QueueRoutes implements Routes<Env> {

  private static final JsonType<List<QueueBody>> BODIES =
      JsonType.list(JsonType.of(QueueBody.class));

  private final List<QueueBody> received = new ArrayList<>();

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.get("/", c -> Response.json(List.copyOf(received), BODIES));
    routes.post("/send/{id}", QueueRoutes::send);
    routes.post("/send_batch", QueueRoutes::sendBatch);
  }

  void received(QueueBody body) {
    received.add(body);
  }

  private static Response send(Context<Env> c) {
    String id = c.path("id").value();
    Incoming.value(c.path("id"), "a UUID", UUID::fromString);
    c.env().myQueue().send(new QueueBody(id, id));
    return Response.text("Message sent");
  }

  private static Response sendBatch(Context<Env> c) {
    List<QueueBody> bodies = Incoming.json(c, BODIES);
    c.env().myQueue().sendBatch(bodies);
    return Response.text(bodies.size() + " messages sent");
  }
}
