package dev.samovar.cloudflare.socket.jso;

import dev.samovar.cloudflare.http.jso.JsReadableStream;
import dev.samovar.cloudflare.http.jso.JsWritableStream;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Socket — workerd types/generated-snapshot/index.d.ts */
public interface JsSocket extends JSObject {

  @JSProperty
  JsReadableStream getReadable();

  @JSProperty
  JsWritableStream getWritable();

  /** A promise of {@link JsSocketInfo}. */
  @JSProperty
  JSObject getOpened();

  /** A promise of nothing. */
  @JSProperty
  JSObject getClosed();

  /** A promise of nothing. */
  JSObject close();

  JsSocket startTls();
}
