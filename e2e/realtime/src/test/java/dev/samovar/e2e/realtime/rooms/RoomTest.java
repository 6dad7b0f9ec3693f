package dev.samovar.e2e.realtime.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.testing.TestClient;
import dev.samovar.websocket.WebSocket;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The lobby on a JVM, without a network. */
@Timeout(20)
class RoomTest {
  private final TestClient client = TestClient.create();

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void two_talk_andOneLeaves() {
    WebSocket ada = enter("ada");
    WebSocket ben = enter("ben");
    assertEquals("{\"kind\":\"state\",\"moves\":0,\"present\":[\"ada\"]}", next(ada));
    assertEquals("{\"kind\":\"state\",\"moves\":0,\"present\":[\"ada\",\"ben\"]}", next(ada));
    next(ben);

    ben.send("{\"kind\":\"chat\",\"from\":\"\",\"to\":\"ada\",\"text\":\"hello\"}");
    assertEquals(
        "{\"kind\":\"chat\",\"from\":\"ben\",\"to\":\"ada\",\"text\":\"hello\"}", next(ada));
    ben.close();

    assertEquals("{\"kind\":\"state\",\"moves\":0,\"present\":[\"ada\"]}", next(ada));
    assertEquals("[\"ben\"]", client.get("/rooms/salon/left").body().text());
  }

  @Test
  void whatIsNoMessage_closesTheConnection() {
    WebSocket ada = enter("ada");
    next(ada);
    ada.send("nonsense");

    assertEquals(Optional.empty(), ada.receive());
    assertEquals(1007, ada.closed().orElseThrow().code());
    assertTrue(client.failures().isEmpty());
  }

  private WebSocket enter(String player) {
    return client.webSocket("/rooms/salon?player=" + player);
  }

  private static String next(WebSocket socket) {
    return socket.receive().orElseThrow().text();
  }
}
