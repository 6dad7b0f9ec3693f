package dev.samovar.jvm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.http.client.FetchException;
import dev.samovar.websocket.WebSocket;
import dev.samovar.websocket.WebSocketClose;
import dev.samovar.websocket.WebSocketClosedException;
import dev.samovar.websocket.WebSocketException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Both ends on a JVM: Jetty's and the JDK's. */
@Timeout(60)
class WebSocketsTest {
  private static final SampleApp APP = new SampleApp();
  private static Server server;

  @BeforeAll
  static void start() {
    server = Server.start(new SampleDefinition(APP), new JvmBindings(), null, "localhost", 0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void textsAndBytes_comeBackInOrder() {
    try (WebSocket socket = WebSocket.connect(url("/talk"))) {
      for (int i = 0; i < 200; i++) {
        socket.send("größer " + i);
        socket.send(new byte[] {(byte) i});
      }

      for (int i = 0; i < 200; i++) {
        assertEquals("größer " + i, next(socket));
        assertArrayEquals(new byte[] {(byte) i}, socket.receive().orElseThrow().bytes());
      }
    }
  }

  @Test
  void megabytes_areOneMessage() {
    String large = "ж".repeat(2_000_000);
    try (WebSocket socket = WebSocket.connect(url("/talk"))) {
      socket.send(large);

      assertEquals(large, next(socket));
    }
  }

  @Test
  void theClientsClose_reachesTheHandler() throws Exception {
    WebSocket socket = WebSocket.connect(url("/talk"));
    socket.send("hello");
    next(socket);
    socket.close(4321, "gone fishing");

    WebSocketClose close = APP.closes.take();
    while (close.code() != 4321) {
      close = APP.closes.take(); // Another test's.
    }

    assertEquals(new WebSocketClose(4321, "gone fishing", true), close);
    assertEquals(Optional.empty(), socket.receive()); // The answer to the close is here.
    var thrown = assertThrows(WebSocketClosedException.class, () -> socket.send("too late"));
    assertEquals("The WebSocket is closed: nothing more can be sent.", thrown.getMessage());
  }

  @Test
  void theHandlersClose_reachesTheClient() {
    WebSocket socket = WebSocket.connect(url("/talk"));
    socket.send("close");

    assertEquals(Optional.empty(), socket.receive());
    assertEquals(4001, socket.closed().orElseThrow().code());
    var thrown = assertThrows(WebSocketClosedException.class, () -> socket.send("too late"));
    assertTrue(thrown.getMessage().contains("4001 'as you wish'"), thrown.getMessage());
  }

  @Test
  void aHandlerThatThrows_closesWith1011() {
    WebSocket socket = WebSocket.connect(url("/talk"));
    socket.send("fail");

    assertEquals(Optional.empty(), socket.receive());
    assertEquals(1011, socket.closed().orElseThrow().code());
  }

  @Test
  void aRelay_handsOnMessagesAndCloses() {
    WebSocket socket = WebSocket.connect(url("/relay?to=" + encoded(url("/talk"))));
    socket.send("hello");
    assertEquals("hello", next(socket));
    socket.send("close");

    assertEquals(Optional.empty(), socket.receive());
    assertEquals(4001, socket.closed().orElseThrow().code());
  }

  @Test
  void anUpgrade_isHandedOn() {
    try (WebSocket socket = WebSocket.connect(url("/hand-on?to=" + encoded(url("/talk"))))) {
      socket.send("hello");

      assertEquals("hello", next(socket));
    }
  }

  @Test
  void anotherAnswer_isAnException() {
    var thrown =
        assertThrows(WebSocketException.class, () -> WebSocket.connect(url("/greeting-is-none")));

    assertTrue(thrown.getMessage().contains("404"), thrown.getMessage());
  }

  @Test
  void noServer_isAFetchException() {
    assertThrows(FetchException.class, () -> WebSocket.connect("ws://localhost:1/"));
  }

  @Test
  void withoutAnUpgrade_itIs426() throws Exception {
    RawHttp answer = RawHttp.ask(server.port(), "GET /talk HTTP/1.1");

    assertEquals(426, answer.status());
    assertTrue(answer.all().contains("Upgrade: websocket"), answer.all());
  }

  @Test
  void aMalformedHandshake_is400() throws Exception {
    assertEquals(
        400, RawHttp.ask(server.port(), "GET /talk HTTP/1.1", "Upgrade: websocket").status());
  }

  private static String next(WebSocket socket) {
    return socket.receive().orElseThrow().text();
  }

  private static String url(String path) {
    return "ws://localhost:" + server.port() + path;
  }

  private static String encoded(String url) {
    return URLEncoder.encode(url, StandardCharsets.UTF_8);
  }
}
