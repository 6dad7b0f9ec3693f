package dev.samovar.cloudflare.d1.jso;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** D1DatabaseSession — @cloudflare/workers-types 5.20261117.1 index.d.ts#L14755 */
public interface JsD1DatabaseSession extends JSObject {

  JsD1PreparedStatement prepare(String query);

  /** Of an array of statements, a promise of an array of {@code D1Result}. */
  JSObject batch(JSObject statements);

  /** JS {@code null} before the first query. */
  @Nullable String getBookmark();
}
