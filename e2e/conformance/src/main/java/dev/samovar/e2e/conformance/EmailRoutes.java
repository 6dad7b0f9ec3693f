package dev.samovar.e2e.conformance;

import com.dslplatform.json.CompiledJson;
import dev.samovar.email.EmailException;
import dev.samovar.email.SendEmail;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import org.jspecify.annotations.Nullable;

/** E-mail that is sent, and e-mail that the binding refuses. */
final class EmailRoutes implements Routes<Env> {

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.get("/send-email", EmailRoutes::send);
  }

  private static Response send(Context<Env> c) {
    EmailScenario scenario =
        Incoming.value(c.query("scenario"), "a scenario", EmailScenario::named);
    return Response.json(outcome(scenario, c.env().email()));
  }

  private static Outcome outcome(EmailScenario scenario, SendEmail binding) {
    try {
      return new Outcome(true, scenario.send(binding), null);
    } catch (EmailException e) {
      return new Outcome(false, null, e.getMessage());
    }
  }

  @CompiledJson
  record Outcome(boolean ok, @Nullable String messageId, @Nullable String error) {}
}
