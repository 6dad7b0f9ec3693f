package dev.samovar.spi;

import dev.samovar.http.Body;
import dev.samovar.http.Branches;
import dev.samovar.websocket.WebSocket;
import java.io.InputStream;

/** What a response with status 101 has for a body: an end of a WebSocket. */
public interface WebSocketBody extends Body {

  /** Take the end oneself; the response cannot be handed on any more. */
  WebSocket accept();

  @Override
  default long length() {
    return 0;
  }

  @Override
  default boolean isBuffered() {
    return false;
  }

  /** A connection has two ends, and this is one of them. */
  @Override
  default Branches<Body> tee() {
    throw new IllegalStateException("A response that opens a WebSocket cannot be duplicated");
  }

  @Override
  default InputStream stream() {
    return Body.empty().stream();
  }

  @Override
  default byte[] bytes(long limit) {
    return new byte[0];
  }
}
