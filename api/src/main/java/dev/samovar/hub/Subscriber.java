package dev.samovar.hub;

import dev.samovar.http.PushedBody;
import dev.samovar.spi.Utf8;

/** One client that is connected. */
record Subscriber(String session, PushedBody body) {

  /** Whether it has taken enough of what came before; if not it is disconnected. */
  boolean send(byte[] event, long mostPending) {
    if (body.pendingBytes() > mostPending) {
      body.abort("The client is too slow");
      return false;
    }
    body.push(event);
    return true;
  }

  void send(String text) {
    body.push(Utf8.encode(text));
  }
}
