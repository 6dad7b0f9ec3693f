package dev.samovar.cloudflare.http;

import dev.samovar.spi.RequestSource;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** A request that came from the platform. */
public interface JsIncoming extends RequestSource {

  /** What the platform says of it, to be handed on; null if it says nothing. */
  @Nullable JSObject jsCf();

  /** The same of any request: null for one that was made here. */
  static @Nullable JSObject cfOf(@Nullable RequestSource source) {
    return source instanceof JsIncoming incoming ? incoming.jsCf() : null;
  }
}
