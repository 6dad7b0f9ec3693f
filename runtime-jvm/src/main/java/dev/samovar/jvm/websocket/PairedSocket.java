package dev.samovar.jvm.websocket;

import dev.samovar.websocket.WebSocketMessage;

/** One of two ends without a network between. */
final class PairedSocket extends QueuedSocket {
  private PairedSocket peer = this;

  static PairedSocket withPeer() {
    PairedSocket one = new PairedSocket();
    one.peer = new PairedSocket();
    one.peer.peer = one;
    return one;
  }

  PairedSocket peer() {
    return peer;
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
