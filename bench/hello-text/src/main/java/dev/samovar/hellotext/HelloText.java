package dev.samovar.hellotext;

import dev.samovar.http.Response;
import dev.samovar.routing.Router;
import dev.samovar.worker.NoBindings;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;

@Worker(name = "hello-text")
public final class HelloText implements WorkerApp<NoBindings> {

  @Override
  public void routes(Router<NoBindings> router) {
    router.get("/", c -> Response.text("Hello from Java on Workers"));
  }
}
