package dev.samovar.wasm;

import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.http.HttpException;
import dev.samovar.spi.ClientErrors;
import dev.samovar.spi.DurableObjectClasses;
import dev.samovar.spi.WorkerLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Calls by stubs. What the object throws is an answer too: of an error little would arrive. */
final class ObjectCalls implements ObjectEvent.Action {

  private final Map<String, DurableObjectClasses.Server> servers;
  private final WorkerLog log;

  ObjectCalls(Map<String, DurableObjectClasses.Server> servers, WorkerLog log) {
    this.servers = servers;
    this.log = log;
  }

  @Override
  public JSObject run(Object object, JSObject event) {
    JSObject call = call(event);
    String api = api(call);
    String method = method(call);
    try {
      return value(Bytes.toJs(server(api).call(object, method, arguments(call))));
    } catch (Exception e) {
      Optional<HttpException> clientError = ClientErrors.of(e);
      JSObject thrown = thrown(e.getClass().getName(), e.getMessage());
      if (clientError.isEmpty()) {
        log.error(object.getClass().getName() + " failed, " + method, e);
        return thrown;
      }
      HttpException answer = clientError.get();
      return answered(thrown, answer.status(), answer.code(), answer.detail());
    }
  }

  private DurableObjectClasses.Server server(String api) {
    DurableObjectClasses.Server server = servers.get(api);
    if (server == null) {
      throw new IllegalArgumentException("No class of this worker implements " + api);
    }
    return server;
  }

  private static List<byte[]> arguments(JSObject call) {
    List<byte[]> arguments = new ArrayList<>();
    int count = count(call);
    for (int i = 0; i < count; i++) {
      arguments.add(Bytes.fromJs(argument(call, i)));
    }
    return arguments;
  }

  @JSBody(params = "event", script = "return event.call;")
  private static native JSObject call(JSObject event);

  @JSBody(params = "call", script = "return String(call.api);")
  private static native String api(JSObject call);

  @JSBody(params = "call", script = "return String(call.method);")
  private static native String method(JSObject call);

  @JSBody(params = "call", script = "return call.arguments.length;")
  private static native int count(JSObject call);

  @JSBody(
      params = {"call", "place"},
      script = "return call.arguments[place];")
  private static native JSObject argument(JSObject call, int place);

  @JSBody(params = "bytes", script = "return {value: bytes};")
  private static native JSObject value(JSObject bytes);

  @JSBody(
      params = {"thrown", "status", "code", "detail"},
      script = "thrown.status = status; thrown.code = code; thrown.detail = detail; return thrown;")
  private static native JSObject answered(JSObject thrown, int status, String code, String detail);

  @JSBody(
      params = {"type", "text"},
      script = "return {thrown: type, message: text};")
  private static native JSObject thrown(String type, @Nullable String text);
}
