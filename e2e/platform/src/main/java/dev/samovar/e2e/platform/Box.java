package dev.samovar.e2e.platform;

import dev.samovar.container.Container;
import dev.samovar.container.ContainerException;
import dev.samovar.container.ContainerOptions;
import dev.samovar.durable.DurableObject;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.durable.DurableObjectState;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import java.time.Duration;
import java.util.Map;

/** An object with a container. */
@DurableObject
final class Box implements DurableObjectFetch {
  private final DurableObjectState state;

  Box(PlatformEnv env, DurableObjectState state) {
    this.state = state;
  }

  @Override
  public Response fetch(Request request) {
    Container container = state.container().orElseThrow();
    switch (request.path()) {
      case "/start":
        start(container);
        return Response.text("running " + container.isRunning());
      case "/monitor":
        return Response.text(end(container));
      case "/stop":
        container.signal(15);
        container.destroy("no longer needed");
        return Response.text("running " + container.isRunning());
      default:
        return container.getTcpPort(8080).fetch("http://container" + request.path());
    }
  }

  private static void start(Container container) {
    container.start(
        ContainerOptions.none()
            .withEntrypoint("serve", "--port=8080")
            .withEnv(Map.of("MODE", "test"))
            .withInternet());
    container.setInactivityTimeout(Duration.ofMinutes(5));
  }

  private static String end(Container container) {
    try {
      container.monitor();
      return "ended";
    } catch (ContainerException e) {
      return e.exitCode().orElse(0) + " " + e.getMessage();
    }
  }
}
