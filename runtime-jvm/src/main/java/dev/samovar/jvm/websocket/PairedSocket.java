package dev.samovar.jvm.websocket;

import dev.samovar.spi.WebSocketBody;
import dev.samovar.websocket.WebSocket;
import dev.samovar.websocket.WebSocketMessage;

/** One of two ends without a network between. */
public final class PairedSocket extends QueuedSocket {
  private PairedSocket peer = this;

  public static PairedSocket withPeer() {
    PairedSocket one = new PairedSocket();
    one.peer = new PairedSocket();
    one.peer.peer = one;
    return one;
  }

  /** The other end. */
  public PairedSocket peer() {
    return peer;
  }

  /** This end, as what a response hands on. */
  public WebSocketBody body() {
    return () -> new WebSocket(this);
  }

  @Override
  void demand() {}

  @Override
  void transmit(String message) {
    peer.arrived(WebSocketMessage.of(message));
  }

  @Override
  void transmit(byte[] message) {
    peer.arrived(WebSocketMessage.of(message.clone()));
  }

  @Override
  void shut(int code, String reason) {
    peer.ended(code, reason);
  }
}
