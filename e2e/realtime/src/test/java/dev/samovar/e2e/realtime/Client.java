package dev.samovar.e2e.realtime;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client's end of a WebSocket: what comes, in order. */
public final class Client implements WebSocket.Listener, AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final StringBuilder text = new StringBuilder();
  private WebSocket socket;

  /**
   * @param header a name and a value, if any
   */
  public static Client of(URI http, String... header) {
    Client client = new Client();
    WebSocket.Builder builder = CLIENT.newWebSocketBuilder();
    if (header.length > 0) {
      builder.header(header[0], header[1]);
    }
    client.socket = builder.buildAsync(url(http), client).join();
    return client;
  }

  /** The status that is answered in place of a connection. */
  public static int refusal(URI http, String... header) {
    try {
      of(http, header).close();
      return 101;
    } catch (CompletionException e) {
      return ((WebSocketHandshakeException) e.getCause()).getResponse().statusCode();
    }
  }

  private static URI url(URI http) {
    return URI.create("ws" + http.toString().substring("http".length()));
  }

  public Client say(String message) {
    socket.sendText(message, true).join();
    return this;
  }

  /** Say what the other side ends the connection for, as a rule while it is still being sent. */
  public Client sayTooMuch(String message) {
    socket.sendText(message, true).exceptionally(broken -> socket).join();
    return this;
  }

  public Client say(byte[] message) {
    socket.sendBinary(ByteBuffer.wrap(message), true).join();
    return this;
  }

  public void close(int code, String reason) {
    socket.sendClose(code, reason).join();
  }

  /** What came next; {@code nothing} after ten seconds. */
  public String next() throws InterruptedException {
    String next = heard.poll(10, TimeUnit.SECONDS);
    return next == null ? "nothing" : next;
  }

  /** Goes without a word. */
  @Override
  public void close() {
    socket.abort();
  }

  @Override
  public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
    text.append(part);
    if (last) {
      heard.add(text.toString());
      text.setLength(0);
    }
    socket.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer bytes, boolean last) {
    heard.add(bytes.remaining() + " bytes, the first " + bytes.get(0));
    socket.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
    heard.add("closed " + code + " " + reason);
    return null;
  }

  @Override
  public void onError(WebSocket socket, Throwable error) {
    heard.add("error " + error);
  }
}
