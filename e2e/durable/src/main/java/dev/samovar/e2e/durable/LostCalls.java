package dev.samovar.e2e.durable;

import dev.samovar.cloudflare.durable.CloudflareObjects;
import dev.samovar.durable.DurableObjectStub;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * A stub in whose place stands one that loses the first two calls, as the platform does it in
 * production alone. It answers with how many stubs it was asked for.
 */
final class LostCalls {

  private LostCalls() {}

  /**
   * @param flag of the error
   */
  static DurableObjectStub of(String flag) {
    return CloudflareObjects.namespace(namespace(flag)).getByName("any");
  }

  @JSBody(
      params = "flag",
      script =
          "var stubs = 0;"
              + "function lost() {"
              + "  var error = new Error('Network connection lost.'); error.retryable = true; error[flag] = true;"
              + "  return Promise.reject(error); }"
              + "return {"
              + "  idFromName: function(name) { return name; },"
              + "  get: function() {"
              + "    var number = ++stubs;"
              + "    return { samovarCall: function() {"
              + "      return number < 3 ? lost() : Promise.resolve({value: new TextEncoder().encode(number)}); } }; } };")
  private static native JSObject namespace(String flag);
}
