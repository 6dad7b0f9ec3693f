package com.acme;

import com.dslplatform.json.CompiledJson;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.routing.Router;
import dev.samovar.service.EntrypointFetch;
import dev.samovar.service.ServiceApi;
import dev.samovar.service.WorkerEntrypoint;
import dev.samovar.worker.Bindings;
import dev.samovar.worker.ExecutionContext;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;
import java.util.List;
import java.util.Optional;

@Worker(name = "bank")
public final class Bank implements WorkerApp<Bank.Env> {

  @Bindings
  interface Env {
    Accounts accounts();

    Optional<Plans> plans();
  }

  @CompiledJson
  record Account(String owner) {}

  @ServiceApi
  interface Accounts extends EntrypointFetch {
    Optional<Account> find(long id);

    byte[] statement(String owner, byte[] key);

    void close(List<Long> ids);
  }

  @ServiceApi
  interface Plans {
    String plan();
  }

  @Override
  public void routes(Router<Env> router) {}

  @WorkerEntrypoint(name = "Safe")
  static final class Vault implements Accounts, Plans {
    Vault(Env env, ExecutionContext execution) {}

    @Override
    public Optional<Account> find(long id) {
      return Optional.empty();
    }

    @Override
    public byte[] statement(String owner, byte[] key) {
      return key;
    }

    @Override
    public void close(List<Long> ids) {}

    @Override
    public String plan() {
      return "";
    }

    @Override
    public Response fetch(Request request) {
      return Response.text("");
    }
  }
}
