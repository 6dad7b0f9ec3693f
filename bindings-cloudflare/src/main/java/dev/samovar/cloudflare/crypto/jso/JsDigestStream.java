package dev.samovar.cloudflare.crypto.jso;

import dev.samovar.cloudflare.http.jso.JsWritableStream;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** DigestStream — workerd types/generated-snapshot/index.d.ts */
public interface JsDigestStream extends JsWritableStream {

  /** A promise of an {@code ArrayBuffer}, kept when the stream is closed. */
  @JSProperty
  JSObject getDigest();
}
