package dev.samovar.e2e.services;

import dev.samovar.http.Response;
import dev.samovar.http.client.Service;
import dev.samovar.platform.DispatchOptions;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import dev.samovar.service.ServiceException;
import dev.samovar.worker.BindingException;
import dev.samovar.worker.Exports;
import java.time.Duration;

/** What the worker exports, called by itself; props; workers by name. */
final class OwnRoutes {

  private OwnRoutes() {}

  static void add(Router<ServicesEnv> router) {
    router.get("/own/{fact}", c -> Response.text(fact(c)));
    router.get("/hello", c -> Response.text("hello"));
    router.get("/tenants/{name}", OwnRoutes::tenant);
  }

  private static String fact(Context<ServicesEnv> c) {
    Exports exports = c.execution().exports();
    return switch (c.path("fact").value()) {
      case "entry-point" -> owner(exports.entrypoint("Bank"));
      case "props" -> plan(exports.entrypoint("Bank", new Plan("my own")));
      case "no-props" -> plan(exports.entrypoint("Bank"));
      case "configured-props" -> c.env().plans().plan().name();
      case "itself" -> text(exports.entrypoint("default").fetch("https://self/hello"));
      case "object" -> text(exports.durableObjects("Tally").getByName("x").fetch("https://tally/"));
      case "missing" -> missing(exports);
      default -> "There is no such fact";
    };
  }

  private static Response tenant(Context<ServicesEnv> c) {
    DispatchOptions options =
        DispatchOptions.none()
            .withCpuTime(Duration.ofMillis(20))
            .withSubrequests(5)
            .withOutbound("customer", "ö");
    String name = c.path("name").value();
    Service tenant =
        name.equals("plain") ? c.env().tenants().get(name) : c.env().tenants().get(name, options);
    return tenant.fetch("https://tenant/path");
  }

  private static String owner(Service bank) {
    return new AccountsApi().stub(bank).find(1).orElseThrow().owner();
  }

  private static String plan(Service bank) {
    try {
      return new PlansApi().stub(bank).plan().name();
    } catch (ServiceException e) {
      return e.typeName() + ": " + e.getMessage();
    }
  }

  private static String missing(Exports exports) {
    try {
      return owner(exports.entrypoint("Bnak"));
    } catch (BindingException e) {
      return e.getMessage();
    }
  }

  private static String text(Response response) {
    return response.body().text();
  }
}
