package dev.samovar.e2e.hyperdrive;

import dev.samovar.http.HttpException;
import dev.samovar.http.NotFound;
import dev.samovar.http.Response;
import dev.samovar.hyperdrive.Hyperdrive;
import dev.samovar.postgres.PostgresDatabase;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import dev.samovar.testing.contract.ContractFailure;
import dev.samovar.testing.contract.Fact;
import dev.samovar.testing.contract.PostgresContract;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;
import java.util.List;

/** The contract as routes, and what a request sees of connections. */
@Worker(name = "hyperdrive")
public final class HyperdriveWorker implements WorkerApp<HyperdriveEnv> {

  @Override
  public void routes(Router<HyperdriveEnv> router) {
    router.get("/contract", c -> Response.text(String.join("\n", names())));
    router.get("/contract/{fact}", HyperdriveWorker::run);
    router.get("/address", c -> Response.text(address(c.env().hyperdrive())));
    Connections.routes(router);
    Orders.routes(router);
    Reports.routes(router);
  }

  private static List<String> names() {
    return PostgresContract.facts().stream().map(Fact::name).toList();
  }

  /** {@code passed}, or a problem that names the comparison. */
  private static Response run(Context<HyperdriveEnv> c) throws Exception {
    String name = c.path("fact").value();
    for (Fact<PostgresDatabase> fact : PostgresContract.facts()) {
      if (fact.name().equals(name)) {
        return run(fact, c.env().hyperdrive().connect());
      }
    }
    throw new NotFound("There is no fact " + name);
  }

  private static Response run(Fact<PostgresDatabase> fact, PostgresDatabase db) throws Exception {
    try {
      fact.check().on(db);
    } catch (ContractFailure e) {
      throw new HttpException(500, String.valueOf(e.getMessage()));
    }
    return Response.text("passed");
  }

  private static String address(Hyperdrive hyperdrive) {
    boolean whole =
        hyperdrive.connectionString().value().startsWith("postgres")
            && hyperdrive.password().value().equals("sesame%open")
            && hyperdrive.port() > 0
            && !hyperdrive.host().isEmpty();
    return hyperdrive.user()
        + " of "
        + hyperdrive.database()
        + (whole ? ", whole: " : ", broken: ")
        + hyperdrive.connectionString();
  }
}
