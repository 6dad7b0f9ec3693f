package dev.samovar.cloudflare.d1.jso;

import org.teavm.jso.JSObject;

/** D1Database — @cloudflare/workers-types 5.20261117.1 index.d.ts#L14736 */
public interface JsD1Database extends JSObject {

  JsD1PreparedStatement prepare(String query);

  /** Of an array of statements, a promise of an array of {@code D1Result}. */
  JSObject batch(JSObject statements);

  /** A promise of {@link JsD1ExecResult}. */
  JSObject exec(String query);

  JsD1DatabaseSession withSession(String constraintOrBookmark);
}
