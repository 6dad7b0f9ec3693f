package dev.samovar.cloudflare.hyperdrive;

import dev.samovar.cloudflare.hyperdrive.jso.JsHyperdrive;
import dev.samovar.cloudflare.packet.JsPacket;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A connection of the host's postgres.js. Its promises are kept, whatever happens. */
abstract class HostConnection implements JSObject {

  /** A promise of a connection and of what is wrong with it. */
  @JSBody(
      params = {"binding", "timeoutMillis"},
      script = "return globalThis[Symbol.for('samovar.postgres')](binding, timeoutMillis);")
  static native JSObject open(JsHyperdrive binding, double timeoutMillis);

  @JSBody(params = "opened", script = "return opened.connection;")
  static native HostConnection connection(JSObject opened);

  @JSBody(
      params = "opened",
      script = "return opened.failure === undefined ? null : opened.failure;")
  static native @Nullable JsPacket failure(JSObject opened);

  @JSBody(
      params = {"text", "values", "types", "script"},
      script = "return {text: text, values: values, types: types, script: script};")
  static native JSObject query(String text, JSObject values, JSObject types, boolean script);

  @JSBody(
      params = {"connection", "queries", "patienceMillis"},
      script = "return connection.run(queries, patienceMillis);")
  static native JSObject run(HostConnection connection, JSObject queries, double patienceMillis);

  @JSBody(params = "connection", script = "return connection.open;")
  static native boolean isOpen(HostConnection connection);

  @JSBody(params = "connection", script = "connection.abandon();")
  static native void abandon(HostConnection connection);

  @JSBody(params = "connection", script = "return connection.close();")
  static native JSObject close(HostConnection connection);
}
