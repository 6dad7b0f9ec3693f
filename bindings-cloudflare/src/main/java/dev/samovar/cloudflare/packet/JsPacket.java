package dev.samovar.cloudflare.packet;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What the scripts of the adapters give: see {@link Packet}. */
public interface JsPacket extends JSObject {

  /** An array of numbers. */
  @JSProperty
  JSObject getF();

  @JSProperty
  JSObject getT();

  /** An array of blobs, each a Uint8Array or an array of numbers; JS {@code null} for none. */
  @JSProperty
  @Nullable JSObject getB();
}
