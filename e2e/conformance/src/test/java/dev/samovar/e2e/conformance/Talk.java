package dev.samovar.e2e.conformance;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client's end of a WebSocket: what comes, in order. */
final class Talk implements WebSocket.Listener, AutoCloseable {

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private WebSocket socket;

  static Talk with(URI url) {
    Talk talk = new Talk();
    talk.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(url, talk).join();
    return talk;
  }

  void say(String text) {
    socket.sendText(text, true).join();
  }

  String ask(String text) throws InterruptedException {
    say(text);
    return next();
  }

  void close(int code) {
    socket.sendClose(code, "").join();
  }

  /** What comes next, in good time. */
  String next() throws InterruptedException {
    return nextWithin(5000);
  }

  String nextWithin(long millis) throws InterruptedException {
    String next = heard.poll(millis, TimeUnit.MILLISECONDS);
    return next == null ? "nothing" : next;
  }

  @Override
  public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
    heard.add(text.toString());
    socket.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
    heard.add("closed " + code);
    return null;
  }

  @Override
  public void onError(WebSocket socket, Throwable error) {
    heard.add("error " + error);
  }

  @Override
  public void close() {
    socket.abort();
  }
}
