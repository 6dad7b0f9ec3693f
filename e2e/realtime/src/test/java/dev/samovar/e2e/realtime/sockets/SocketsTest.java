package dev.samovar.e2e.realtime.sockets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.testing.TestClient;
import dev.samovar.websocket.WebSocket;
import dev.samovar.websocket.WebSocketClosedException;
import dev.samovar.websocket.WebSocketException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same handlers on a JVM, without a network. */
@Timeout(20)
class SocketsTest {
  private final TestClient client = TestClient.create();

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void eachMessage_isAnswered() {
    WebSocket socket = client.webSocket("/sockets/echo");
    socket.send("one");
    assertEquals("You said: one", socket.receive().orElseThrow().text());

    socket.close(4321, "gone fishing");

    assertEquals(Optional.empty(), socket.receive());
    assertEquals(1000, socket.closed().orElseThrow().code());
    assertEquals("4321 gone fishing", client.get("/seen/left").body().text());
  }

  @Test
  void theWorkerCloses_withItsCodeAndReason() {
    WebSocket socket = client.webSocket("/sockets/closing");
    socket.send("as you wish");

    assertEquals("soon", socket.receive().orElseThrow().text());
    assertEquals(Optional.empty(), socket.receive());
    assertEquals(4001, socket.closed().orElseThrow().code());
    assertThrows(WebSocketClosedException.class, () -> socket.send("too late"));
  }

  @Test
  void aHandlerThatThrows_isAmongTheFailures() {
    WebSocket socket = client.webSocket("/sockets/failing");
    socket.send("no number");

    assertEquals(Optional.empty(), socket.receive());
    assertEquals(1011, socket.closed().orElseThrow().code());
    assertEquals(NumberFormatException.class, client.failures().get(0).getClass());
  }

  @Test
  void whatIsNoWebSocket_isAnException() {
    assertThrows(WebSocketException.class, () -> client.webSocket("/seen/x"));
  }

  @Test
  void anObjectsLoop_isInWorkerdOnly() {
    client.request("GET", "/sockets/object/x").header("Upgrade", "websocket").send();

    assertTrue(client.failures().get(0).getMessage().contains("state.acceptWebSocket()"));
  }

  @Test
  void codesThatAreNeverSent_areRefused() {
    WebSocket socket = client.webSocket("/sockets/echo");

    assertThrows(IllegalArgumentException.class, () -> socket.close(1006, ""));
    assertThrows(IllegalArgumentException.class, () -> socket.close(2000, ""));
    assertThrows(IllegalArgumentException.class, () -> socket.close(1000, "ж".repeat(62)));
    socket.close(1000, "x".repeat(123));
  }
}
