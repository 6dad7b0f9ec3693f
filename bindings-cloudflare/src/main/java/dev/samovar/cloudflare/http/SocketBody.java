package dev.samovar.cloudflare.http;

import dev.samovar.http.Body;
import java.io.InputStream;
import org.teavm.jso.JSObject;

/** The client's end of a WebSocket, which a response with status 101 hands on. */
public record SocketBody(JSObject socket) implements Body {

  @Override
  public long length() {
    return 0;
  }

  @Override
  public boolean isBuffered() {
    return false;
  }

  @Override
  public InputStream stream() {
    return Body.empty().stream();
  }

  @Override
  public byte[] bytes(long limit) {
    return new byte[0];
  }
}
