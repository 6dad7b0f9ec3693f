package dev.samovar.cloudflare.browser;

import dev.samovar.browser.BrowserException;
import dev.samovar.browser.BrowserRun;
import dev.samovar.cloudflare.browser.jso.JsBrowserRun;
import dev.samovar.cloudflare.fetch.CloudflareFetch;
import dev.samovar.cloudflare.http.JsResponses;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.cloudflare.packet.JsonValues;
import dev.samovar.http.Response;
import dev.samovar.spi.BrowserDriver;
import dev.samovar.spi.FetchDriver;
import dev.samovar.worker.PlatformException;
import java.util.function.Supplier;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Browser Run as env has it. */
public final class CloudflareBrowser implements BrowserDriver {
  private final JsBrowserRun browser;

  private CloudflareBrowser(JsBrowserRun browser) {
    this.browser = browser;
  }

  /** The browsers of a binding. */
  public static BrowserRun browsers(JSObject binding) {
    return new BrowserRun(new CloudflareBrowser((JsBrowserRun) binding));
  }

  @Override
  public Response quickAction(String action, byte[] options) {
    JSObject given = JsonValues.toJs(options);
    return JsResponses.fromJs(await(action, () -> browser.quickAction(action, given)));
  }

  @Override
  public byte[] acquire(byte[] options) {
    JSObject given = JsonValues.toJs(options);
    return JsonValues.fromJs(await("start a browser", () -> browser.acquire(given)));
  }

  @Override
  public byte[] listSessions() {
    return JsonValues.fromJs(await("list the sessions", browser::listSessions));
  }

  @Override
  public void closeSession(String sessionId) {
    await("close the session", () -> browser.closeSession(sessionId));
  }

  @Override
  public FetchDriver connect(String sessionId) {
    JSObject connection = await("connect to the session", () -> browser.connectSession(sessionId));
    return new CloudflareFetch(webSocket(connection));
  }

  private static JSObject await(String what, Supplier<JSObject> call) {
    try {
      return Promises.await(call.get());
    } catch (RuntimeException e) {
      RuntimeException known = JsErrors.of(e);
      if (known instanceof PlatformException platform) {
        throw new BrowserException(
            "Browser Run could not " + what + ": " + platform.getMessage(), platform);
      }
      throw known;
    }
  }

  @JSBody(params = "connection", script = "return connection.webSocket;")
  private static native JSObject webSocket(JSObject connection);
}
