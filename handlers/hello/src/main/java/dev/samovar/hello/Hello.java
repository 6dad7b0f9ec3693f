package dev.samovar.hello;

import com.dslplatform.json.CompiledJson;
import dev.samovar.http.Response;
import dev.samovar.routing.Router;
import dev.samovar.worker.NoBindings;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;

@Worker(name = "hello")
public final class Hello implements WorkerApp<NoBindings> {
  @CompiledJson
  record Greeting(String message) {}

  @Override
  public void routes(Router<NoBindings> router) {
    router.get("/", c -> Response.text("Hello from Java on Workers"));
    router.get("/json", c -> Response.json(new Greeting("Hello from Java on Workers")));
  }
}
