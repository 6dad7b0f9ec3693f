package dev.samovar.cloudflare.durable;

import dev.samovar.cloudflare.durable.jso.JsDurableObjectNamespace;
import dev.samovar.cloudflare.http.JsRequests;
import dev.samovar.cloudflare.http.JsResponses;
import dev.samovar.cloudflare.http.SentBody;
import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.durable.DurableObjectException;
import dev.samovar.durable.DurableObjectId;
import dev.samovar.durable.DurableObjectNamespace;
import dev.samovar.durable.LocationHint;
import dev.samovar.durable.StubOptions;
import dev.samovar.http.HttpException;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.spi.ObjectCall;
import dev.samovar.spi.ObjectNamespaceDriver;
import dev.samovar.worker.PlatformException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A namespace as env has it. */
public final class CloudflareObjects implements ObjectNamespaceDriver {

  private final JsDurableObjectNamespace namespace;

  private CloudflareObjects(JsDurableObjectNamespace namespace) {
    this.namespace = namespace;
  }

  /** The namespace of a binding. */
  public static DurableObjectNamespace namespace(JSObject binding) {
    return new DurableObjectNamespace(new CloudflareObjects((JsDurableObjectNamespace) binding));
  }

  @Override
  public DurableObjectId idFromName(String name) {
    return id(() -> namespace.idFromName(name));
  }

  @Override
  public DurableObjectId idFromString(String hexadecimal) {
    return id(() -> namespace.idFromString(hexadecimal));
  }

  @Override
  public DurableObjectId newUniqueId(String jurisdiction) {
    return id(
        () ->
            jurisdiction.isEmpty()
                ? namespace.newUniqueId()
                : newUniqueId(namespace, jurisdiction));
  }

  @Override
  public ObjectNamespaceDriver jurisdiction(String jurisdiction) {
    return new CloudflareObjects(call(() -> namespace.jurisdiction(jurisdiction)));
  }

  @Override
  public Response fetch(DurableObjectId id, StubOptions options, Request request) {
    SentBody body = JsRequests.body(request);
    JSObject js = JsRequests.toJs(request, body);
    JSObject answer =
        call(body, () -> Promises.await(fetch(namespace, idOf(id), stubOptions(options), js)));
    // The object may have answered a request whose body broke off.
    body.throwIfFailed();
    return JsResponses.fromJs(answer);
  }

  @Override
  public byte[] call(DurableObjectId id, StubOptions options, ObjectCall call) {
    JSObject arguments = JsArrays.create();
    for (byte[] argument : call.arguments()) {
      JsArrays.push(arguments, Bytes.toJs(argument));
    }
    JSObject answer =
        call(
            () ->
                Promises.await(
                    call(
                        namespace,
                        idOf(id),
                        stubOptions(options),
                        call.api(),
                        call.method(),
                        arguments)));
    String thrown = thrown(answer);
    if (thrown != null) {
      throw new DurableObjectException(thrown, message(answer), clientError(answer));
    }
    return Bytes.fromJs(value(answer));
  }

  private static @Nullable HttpException clientError(JSObject answer) {
    int status = status(answer);
    return status == 0 ? null : new HttpException(status, code(answer), detail(answer));
  }

  private static DurableObjectId id(Supplier<JSObject> call) {
    return new JsDurableObjectId(call(call));
  }

  private static JSObject idOf(DurableObjectId id) {
    return ((JsDurableObjectId) id).js();
  }

  private static JSObject stubOptions(StubOptions options) {
    String hint = options.locationHint().map(LocationHint::code).orElse("");
    return stubOptions(hint, options.isPrimaryOnly());
  }

  private static <T> T call(Supplier<T> call) {
    return call(SentBody.empty(), call);
  }

  /**
   * @param body that the call sends
   */
  private static <T> T call(SentBody body, Supplier<T> call) {
    try {
      return call.get();
    } catch (RuntimeException e) {
      RuntimeException known = JsErrors.of(e);
      if (known instanceof PlatformException platform) {
        body.throwIfFailed(platform);
      }
      throw known;
    }
  }

  @JSBody(
      params = {"namespace", "jurisdiction"},
      script = "return namespace.newUniqueId({jurisdiction: jurisdiction});")
  private static native JSObject newUniqueId(
      JsDurableObjectNamespace namespace, String jurisdiction);

  @JSBody(
      params = {"namespace", "id", "options", "request"},
      script = "return namespace.get(id, options).fetch(request);")
  private static native JSObject fetch(
      JsDurableObjectNamespace namespace, JSObject id, JSObject options, JSObject request);

  @JSBody(
      params = {"namespace", "id", "options", "api", "method", "list"},
      script =
          "return namespace.get(id, options).samovarCall({api: api, method: method, arguments: list});")
  private static native JSObject call(
      JsDurableObjectNamespace namespace,
      JSObject id,
      JSObject options,
      String api,
      String method,
      JSObject list);

  @JSBody(
      params = {"hint", "primary"},
      script =
          "var options = {};"
              + "if (hint !== '') options.locationHint = hint;"
              + "if (primary) options.routingMode = 'primary-only';"
              + "return options;")
  private static native JSObject stubOptions(String hint, boolean primary);

  @JSBody(params = "answer", script = "return answer.thrown === undefined ? null : answer.thrown;")
  private static native @Nullable String thrown(JSObject answer);

  @JSBody(params = "answer", script = "return answer.message;")
  private static native @Nullable String message(JSObject answer);

  @JSBody(params = "answer", script = "return answer.status || 0;")
  private static native int status(JSObject answer);

  @JSBody(params = "answer", script = "return answer.code;")
  private static native String code(JSObject answer);

  @JSBody(params = "answer", script = "return answer.detail;")
  private static native String detail(JSObject answer);

  @JSBody(params = "answer", script = "return answer.value;")
  private static native JSObject value(JSObject answer);
}
