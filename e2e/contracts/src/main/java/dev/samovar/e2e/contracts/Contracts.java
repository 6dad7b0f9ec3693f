package dev.samovar.e2e.contracts;

import dev.samovar.http.Response;
import dev.samovar.routing.Router;
import dev.samovar.testing.contract.CryptoContract;
import dev.samovar.testing.contract.D1Contract;
import dev.samovar.testing.contract.HttpContract;
import dev.samovar.testing.contract.KvContract;
import dev.samovar.testing.contract.R2Contract;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;

/** The facts of each binding as routes: {@code GET /contract/{area}/{fact}} runs one. */
@Worker(name = "contracts")
public final class Contracts implements WorkerApp<ContractsEnv> {

  private final Areas areas =
      new Areas()
          .with("d1", D1Contract.facts(), ContractsEnv::db)
          .with("kv", KvContract.facts(), ContractsEnv::kv)
          .with("r2", R2Contract.facts(), ContractsEnv::r2)
          .with("vars", VariableFacts.facts(), env -> env)
          .with("http", HttpContract.facts(), env -> env)
          .with("crypto", CryptoContract.facts(), env -> env);

  @Override
  public void routes(Router<ContractsEnv> router) {
    ServedObjects.routes(router);
    router.get("/contract", c -> Response.text(areas.list()));
    router.get(
        "/contract/{area}/{fact}",
        c -> areas.run(c.path("area").value(), c.path("fact").value(), c.env()));
  }
}
