package dev.samovar.e2e.durable;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client's end of a WebSocket: what comes, in order. */
final class Talk implements WebSocket.Listener {

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private WebSocket socket;

  static Talk with(URI http) {
    Talk talk = new Talk();
    URI url = URI.create("ws" + http.toString().substring("http".length()));
    talk.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(url, talk).join();
    return talk;
  }

  void say(String text) {
    socket.sendText(text, true).join();
  }

  void say(byte[] bytes) {
    socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
  }

  void close() {
    socket.sendClose(1000, "done").join();
  }

  /** What came next; {@code nothing} after ten seconds. */
  String next() throws InterruptedException {
    String next = heard.poll(10, TimeUnit.SECONDS);
    return next == null ? "nothing" : next;
  }

  @Override
  public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
    heard.add(text.toString());
    socket.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer bytes, boolean last) {
    heard.add("bytes " + bytes.get(0));
    socket.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
    heard.add("closed " + code + " " + reason);
    return null;
  }
}
