package dev.samovar.cloudflare.container;

import dev.samovar.cloudflare.container.jso.JsContainer;
import dev.samovar.cloudflare.fetch.CloudflareFetch;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.cloudflare.packet.JsonValues;
import dev.samovar.container.ContainerException;
import dev.samovar.spi.ContainerDriver;
import dev.samovar.spi.FetchDriver;
import dev.samovar.worker.PlatformException;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The container of an object's state. */
public final class CloudflareContainer implements ContainerDriver {
  private final JsContainer container;

  private CloudflareContainer(JsContainer container) {
    this.container = container;
  }

  /** Null where the state has none. */
  public static @Nullable CloudflareContainer of(JSObject state) {
    JsContainer found = container(state);
    return found == null ? null : new CloudflareContainer(found);
  }

  @Override
  public boolean isRunning() {
    return container.isRunning();
  }

  @Override
  public void start(byte[] options) {
    JSObject given = JsonValues.toJs(options);
    run("start", () -> container.start(given));
  }

  @Override
  public void monitor() {
    run("go on running", () -> Promises.await(container.monitor()));
  }

  @Override
  public void destroy(String reason) {
    run("be destroyed", () -> Promises.await(container.destroy(error(reason))));
  }

  @Override
  public void signal(int number) {
    run("take a signal", () -> container.signal(number));
  }

  @Override
  public void setInactivityTimeout(long millis) {
    run("take a timeout", () -> Promises.await(container.setInactivityTimeout(millis)));
  }

  @Override
  public FetchDriver port(int port) {
    return new CloudflareFetch(container.getTcpPort(port));
  }

  private static void run(String what, Runnable call) {
    try {
      call.run();
    } catch (RuntimeException e) {
      RuntimeException known = JsErrors.of(e);
      if (known instanceof PlatformException platform) {
        throw new ContainerException(
            "The container could not " + what + ": " + platform.getMessage(),
            JsErrors.number(platform, "exitCode"),
            platform);
      }
      throw known;
    }
  }

  @JSBody(params = "state", script = "return state.container || null;")
  private static native @Nullable JsContainer container(JSObject state);

  @JSBody(params = "message", script = "return new Error(message);")
  private static native JSObject error(String message);
}
