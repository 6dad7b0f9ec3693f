package dev.samovar.e2e.services;

import com.dslplatform.json.CompiledJson;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import dev.samovar.worker.Access;
import dev.samovar.worker.Span;
import java.util.List;
import java.util.Optional;

/** What the event's context knows beside its life. */
final class ContextRoutes {

  private ContextRoutes() {}

  static void add(Router<ServicesEnv> router) {
    router.get("/span", ContextRoutes::span);
    router.get("/access", ContextRoutes::access);
  }

  private static Response span(Context<ServicesEnv> c) {
    try (Span span = c.execution().tracing().startSpan("work")) {
      span.setAttribute("text", "größer").setAttribute("number", 1.5).setAttribute("flag", true);
      span.recordException(new IllegalStateException("broken")).setStatus(false, "broken");
      span.updateName("other work");
      return Response.text(
          "traced="
              + span.isTraced()
              + " "
              + span.traceId().length()
              + " "
              + span.spanId().length());
    }
  }

  private static Response access(Context<ServicesEnv> c) {
    Optional<Access> access = c.execution().access();
    if (access.isEmpty()) {
      return Response.text("none");
    }
    Identity identity = access.get().identity(Identity.class).orElseThrow();
    List<String> groups = identity.groups().stream().map(Group::name).toList();
    return Response.text(access.get().aud() + " " + identity.email() + " " + groups);
  }

  @CompiledJson
  record Identity(String email, List<Group> groups) {}

  @CompiledJson
  record Group(String id, String name) {}
}
